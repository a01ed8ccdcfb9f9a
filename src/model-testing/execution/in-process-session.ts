import { thrownText } from "../../domain/foreign-text";
import type { ActionName } from "../../port/actions";
import type { ActAnswer, ObserveAnswer } from "../../port/answers";
import { AdapterFault, ImplementationCrashed, ImplementationHung } from "../../port/faults";
import type { Hello, InProcessImplementation, Reset } from "../../port/implementation";
import type { ObservationName } from "../../port/observations";
import type { Act } from "../bindings/binding";
import type { ObservationQuery, Session } from "./session";

/** A synchronous session with an implementation in this process. */
export class InProcessSession implements Session {
  readonly observesEverything = true;

  constructor(
    private readonly implementation: InProcessImplementation,
    readonly hello: Hello,
    private readonly start: Reset,
  ) {}

  async reset(): Promise<void> {
    this.implementation.reset(this.start);
  }

  act<Name extends ActionName>({ who, action, args }: Act<Name>): ActAnswer<Name> {
    try {
      return this.implementation.act(who, action, args);
    } catch (thrown) {
      throw crashDuring(`act ${action}`, thrown);
    }
  }

  observe<Name extends ObservationName>({ person, what, args }: ObservationQuery<Name>): ObserveAnswer<Name> {
    try {
      return this.implementation.observe(person, what, args);
    } catch (thrown) {
      throw crashDuring(`observe ${what}`, thrown);
    }
  }

  observeAll(queries: readonly ObservationQuery[]): readonly ObserveAnswer[] {
    return queries.map((query) => this.observe(query));
  }

  fork(): Session | undefined {
    const copy = this.implementation.fork?.();
    return copy && new InProcessSession(copy, this.hello, this.start);
  }
}

/** Wraps an error thrown by the implementation as its crash, unless it is one of the port's fault classes. */
function crashDuring(verb: string, thrown: unknown): unknown {
  const named = [AdapterFault, ImplementationCrashed, ImplementationHung].some(
    (Fault) => thrown instanceof Fault,
  );
  const detail = thrownText(thrown);
  return named ? thrown : new ImplementationCrashed(verb, detail, { cause: thrown });
}

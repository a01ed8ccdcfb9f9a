import type { ActionName } from "../../port/actions";
import type { ActAnswer, ObserveAnswer } from "../../port/answers";
import { AdapterFault, ImplementationCrashed, ImplementationHung } from "../../port/faults";
import type { Hello, Implementation, Reset } from "../../port/implementation";
import type { ObservationName } from "../../port/observations";
import type { Act } from "../bindings/act";
import type { ObservationQuery } from "./observation-query";
import type { Session } from "./session";

/** Explores an implementation behind a carrier: one question after the other, and from the start whenever a step went wrong. */
export class PortSession implements Session {
  constructor(
    private readonly implementation: Implementation,
    readonly hello: Hello,
    private readonly start: Reset,
    /** Told when the implementation cannot be trusted to answer again. */
    private readonly onFault: () => void,
    /** Looks at everything after each step, whatever it costs. */
    readonly nearby = false,
  ) {}

  reset(): Promise<void> {
    return this.guard(this.implementation.reset(this.start));
  }

  act<Name extends ActionName>({ who, action, args }: Act<Name>): Promise<ActAnswer<Name>> {
    return this.guard(this.implementation.act(who, action, args));
  }

  look<Name extends ObservationName>({
    person,
    what,
    args,
  }: ObservationQuery<Name>): Promise<ObserveAnswer<Name>> {
    return this.guard(this.implementation.observe(person, what, args));
  }

  async lookAll(queries: readonly ObservationQuery[]): Promise<readonly ObserveAnswer[]> {
    // Whoever takes several requests at once is not made to wait for each.
    if (this.hello.pipelining === true) return Promise.all(queries.map((query) => this.look(query)));
    const answers: ObserveAnswer[] = [];
    for (const query of queries) answers.push(await this.look(query));
    return answers;
  }

  fork(): undefined {
    return undefined;
  }

  private async guard<Answer>(answering: Promise<Answer>): Promise<Answer> {
    try {
      return await answering;
    } catch (thrown) {
      if ([AdapterFault, ImplementationCrashed, ImplementationHung].some((Fault) => thrown instanceof Fault))
        this.onFault();
      throw thrown;
    }
  }
}

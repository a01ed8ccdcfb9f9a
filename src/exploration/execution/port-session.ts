import type { ActionName } from "../../port/actions";
import type { ActAnswer, ObserveAnswer } from "../../port/answers";
import { AdapterFault, ImplementationCrashed, ImplementationHung } from "../../port/faults";
import type { Hello, Implementation, Reset } from "../../port/implementation";
import type { ObservationName } from "../../port/observations";
import type { Act } from "../bindings/act";
import type { Session } from "./session";
import type { Sight } from "./sight";

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

  look<Name extends ObservationName>({ person, what, args }: Sight<Name>): Promise<ObserveAnswer<Name>> {
    return this.guard(this.implementation.observe(person, what, args));
  }

  async lookAll(sights: readonly Sight[]): Promise<readonly ObserveAnswer[]> {
    // Whoever takes several requests at once is not made to wait for each.
    if (this.hello.pipelining === true) return Promise.all(sights.map((sight) => this.look(sight)));
    const answers: ObserveAnswer[] = [];
    for (const sight of sights) answers.push(await this.look(sight));
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

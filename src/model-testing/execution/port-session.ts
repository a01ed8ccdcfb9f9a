import type { ActionName } from "../../port/actions";
import type { ActAnswer, ObserveAnswer } from "../../port/answers";
import { AdapterFault, ImplementationCrashed, ImplementationHung, unlessMissing } from "../../port/faults";
import type { Hello, Implementation, Reset } from "../../port/implementation";
import type { ObservationName } from "../../port/observations";
import type { Act } from "../bindings/binding";
import type { Looked, ObservationQuery, Session } from "./session";

/** A session over a transport. It cannot be copied, so runs restart from a reset after a failure. */
export class PortSession implements Session {
  constructor(
    private readonly implementation: Implementation,
    readonly hello: Hello,
    private readonly start: Reset,
    /** Called after a harness failure, when the implementation may not answer again. */
    private readonly onFault: () => void,
    readonly observesEverything = false,
    /** Called for each message. */
    private readonly onMessage: () => void = () => undefined,
  ) {}

  reset(): Promise<void> {
    // A session that observes everything reproduces a failure, so nothing may be taken from an earlier run.
    if (this.observesEverything) this.implementation.forget?.();
    return this.guard(this.implementation.reset(this.start));
  }

  act<Name extends ActionName>({ who, action, args }: Act<Name>): Promise<ActAnswer<Name>> {
    return this.guard(this.implementation.act(who, action, args));
  }

  observe<Name extends ObservationName>({
    person,
    what,
    args,
  }: ObservationQuery<Name>): Promise<ObserveAnswer<Name>> {
    return this.guard(this.implementation.observe(person, what, args));
  }

  async observeAll(queries: readonly ObservationQuery[]): Promise<readonly Looked[]> {
    const answers = await this.lookAt(queries);
    const [first] = queries;
    // Without any answer, nothing would be judged.
    if (first !== undefined && answers.every((answer) => answer === undefined)) await this.observe(first);
    return answers;
  }

  /** Sends all requests at once if the adapter accepts several at a time. */
  private async lookAt(queries: readonly ObservationQuery[]): Promise<readonly Looked[]> {
    if (this.hello.pipelining === true)
      return Promise.all(queries.map((query) => unlessMissing(this.observe(query))));
    const answers: Looked[] = [];
    for (const query of queries) answers.push(await unlessMissing(this.observe(query)));
    return answers;
  }

  fork(): undefined {
    return undefined;
  }

  private async guard<Answer>(answering: Promise<Answer>): Promise<Answer> {
    this.onMessage();
    try {
      return await answering;
    } catch (thrown) {
      if ([AdapterFault, ImplementationCrashed, ImplementationHung].some((Fault) => thrown instanceof Fault))
        this.onFault();
      throw thrown;
    }
  }
}

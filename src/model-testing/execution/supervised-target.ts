import { type Capabilities, capabilitiesOf } from "../../assertions/claims";
import type { Language } from "../../domain/language";
import { defaultReset } from "../../port/default-data/default-reset";
import type { Hello, Implementation, Reset } from "../../port/implementation";
import { inProcess } from "../../port/in-process";
import { type Exchange, type Recorder, record } from "../../targets/recording/recorder";
import type { RunReadings } from "../../verdicts/run-settings";
import type { Assumptions } from "../bindings/assumptions";
import { InProcessSession } from "./in-process-session";
import { PortSession } from "./port-session";
import { type LimitsOfReplays, ReplayBudget } from "./replay-budget";
import type { Session } from "./session";

/** The number of exchanges kept as evidence: a session may run through a whole machine, and readers need only its end. */
const keptExchanges = 40;

export interface TargetOptions {
  readonly seed: number;
  readonly assumptions: Assumptions;
  readonly readings: RunReadings;
  readonly language: Language;
  readonly signal: Pick<AbortSignal, "aborted">;
  /** True if passed checks keep their messages. */
  readonly keepsMessages?: boolean | undefined;
  /** The limits of replays, if not the usual ones. */
  readonly replayLimits?: LimitsOfReplays;
  /** Opens the implementation. Called again after each harness failure. */
  readonly open: () => Promise<Implementation>;
}

/** A session that observes everything and records its exchanges. */
export interface RecordedSession {
  readonly session: Session;
  readonly exchanges: () => readonly Exchange[];
}

/** An implementation under test. It is reopened after a crash, a hang or a breach of the protocol. */
export class SupervisedTarget {
  private broken = false;
  private latest: Recorder | undefined;
  /** The rest of what may be spent on shortening failures. */
  readonly replays: ReplayBudget;

  private constructor(
    readonly options: TargetOptions,
    private implementation: Implementation,
    readonly hello: Hello,
  ) {
    this.replays = new ReplayBudget(implementation.inProcess === undefined, options.replayLimits);
  }

  static async open(options: TargetOptions): Promise<SupervisedTarget> {
    const implementation = await options.open();
    return new SupervisedTarget(options, implementation, await implementation.hello());
  }

  get claims(): Capabilities {
    return capabilitiesOf(this.hello);
  }

  /** The fastest session that the implementation allows. */
  async session(start = defaultReset(this.options.seed)): Promise<Session> {
    const implementation = await this.ensureRunning();
    if (implementation.inProcess !== undefined)
      return new InProcessSession(implementation.inProcess, this.hello, start);
    this.latest = record(implementation);
    return this.portSession(this.latest, start, false);
  }

  /** The last exchanges of the latest `session()`: the only evidence of a failure that does not happen again. */
  lastExchanges(): readonly Exchange[] {
    return this.latest?.exchanges(keptExchanges) ?? [];
  }

  /** The messages to be kept of a check that passed. */
  messagesOfPassed(): readonly Exchange[] {
    return this.options.keepsMessages === true ? this.lastExchanges() : [];
  }

  /** Lets the implementation keep evidence of a check whose failure was the last thing that it performed, such as a screenshot. */
  async keepEvidence(check: string): Promise<void> {
    await this.implementation.failed?.(check).catch(() => undefined);
  }

  /** A session that observes everything. It uses a copy of the implementation if there can be one. */
  async replaySession(start = defaultReset(this.options.seed)): Promise<Session> {
    const implementation = await this.ensureRunning();
    const { inProcess: original } = implementation;
    return original === undefined
      ? this.portSession(implementation, start, true)
      : new InProcessSession(original.fork?.() ?? original, this.hello, start);
  }

  /** A session like `replaySession()` that records its exchanges. */
  async recordedSession(start = defaultReset(this.options.seed)): Promise<RecordedSession> {
    const implementation = await this.ensureRunning();
    const copy = implementation.inProcess?.fork?.();
    const recorder = record(copy === undefined ? implementation : inProcess(copy));
    return { session: this.portSession(recorder, start, true), exchanges: () => recorder.exchanges() };
  }

  /** Ends the implementation. Rejects if it does not end as it should, or has left something to report. */
  async close(): Promise<void> {
    await this.implementation.bye();
  }

  private portSession(
    implementation: Implementation,
    start: Reset,
    observesEverything: boolean,
  ): PortSession {
    const onFault = () => {
      this.broken = true;
    };
    const onMessage = () => {
      if (observesEverything) this.replays.count();
    };
    return new PortSession(implementation, this.hello, start, onFault, observesEverything, onMessage);
  }

  private async ensureRunning(): Promise<Implementation> {
    if (!this.broken) return this.implementation;
    await this.close().catch(() => undefined);
    this.implementation = await this.options.open();
    await this.implementation.hello();
    this.broken = false;
    return this.implementation;
  }
}

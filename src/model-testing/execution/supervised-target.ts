import { type Capabilities, capabilitiesOf } from "../../assertions/claims";
import type { Language } from "../../domain/language";
import { defaultReset } from "../../port/default-data/default-reset";
import type { Hello, Implementation } from "../../port/implementation";
import { inProcess } from "../../port/in-process";
import { type Exchange, type Recorder, record } from "../../targets/recording/recorder";
import { InProcessSession } from "./in-process-session";
import { PortSession } from "./port-session";
import type { Session } from "./session";

/** A session can go through a whole machine; nobody reads more than this of how it ended. */
const mostKept = 40;

/** On which terms machines are played. */
export interface SupervisedTargetOptions {
  readonly seed: number;
  readonly readings: boolean;
  readonly language: Language;
  readonly signal: Pick<AbortSignal, "aborted">;
  /** Opens the implementation, again and again where it dies. */
  readonly open: () => Promise<Implementation>;
}

/** A session in which everything is looked at and every exchange is kept. */
export interface RecordedSession {
  readonly session: Session;
  readonly exchanges: () => readonly Exchange[];
}

/** An implementation against which machines are played; after a crash, a hang or a broken protocol it is opened anew. */
export class SupervisedTarget {
  private broken = false;
  private latest: Recorder | undefined;

  private constructor(
    readonly terms: SupervisedTargetOptions,
    private implementation: Implementation,
    readonly hello: Hello,
  ) {}

  static async open(terms: SupervisedTargetOptions): Promise<SupervisedTarget> {
    const implementation = await terms.open();
    return new SupervisedTarget(terms, implementation, await implementation.hello());
  }

  get claims(): Capabilities {
    return capabilitiesOf(this.hello);
  }

  /** The quickest way to talk to the implementation. */
  async session(): Promise<Session> {
    const implementation = await this.ensureRunning();
    const start = defaultReset(this.terms.seed);
    if (implementation.inProcess !== undefined)
      return new InProcessSession(implementation.inProcess, this.hello, start);
    this.latest = record(implementation);
    return new PortSession(this.latest, this.hello, start, () => this.markBroken());
  }

  /** The last messages of the latest quick session: all that is left of something that does not happen again. */
  lastExchanges(): readonly Exchange[] {
    return this.latest?.exchanges().slice(-mostKept) ?? [];
  }

  /** A session for trying things out in which everything is looked at; a copy of the implementation where there can be one. */
  async replaySession(): Promise<Session> {
    const implementation = await this.ensureRunning();
    const { inProcess: twin } = implementation;
    const start = defaultReset(this.terms.seed);
    return twin === undefined
      ? new PortSession(implementation, this.hello, start, () => this.markBroken(), true)
      : new InProcessSession(twin.fork?.() ?? twin, this.hello, start);
  }

  /** The same on record. */
  async recorded(): Promise<RecordedSession> {
    const implementation = await this.ensureRunning();
    const copy = implementation.inProcess?.fork?.();
    const recorder = record(copy === undefined ? implementation : inProcess(copy));
    const start = defaultReset(this.terms.seed);
    return {
      session: new PortSession(recorder, this.hello, start, () => this.markBroken(), true),
      exchanges: () => recorder.exchanges(),
    };
  }

  async close(): Promise<void> {
    await this.implementation.bye().catch(() => undefined);
  }

  private markBroken(): void {
    this.broken = true;
  }

  private async ensureRunning(): Promise<Implementation> {
    if (!this.broken) return this.implementation;
    await this.close();
    this.implementation = await this.terms.open();
    await this.implementation.hello();
    this.broken = false;
    return this.implementation;
  }
}

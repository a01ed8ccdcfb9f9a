import type { Language } from "../../domain/language";
import { type Exchange, type Recorder, record } from "../../evidence/recorder";
import { type Claims, claimsOf } from "../../expectation/claims";
import type { Hello, Implementation } from "../../port/implementation";
import { inProcess } from "../../port/in-process";
import { houseReset } from "./house-reset";
import { InProcessSession } from "./in-process-session";
import { PortSession } from "./port-session";
import type { Session } from "./session";

/** A session can go through a whole machine; nobody reads more than this of how it ended. */
const mostKept = 40;

/** On which terms machines are played. */
export interface ArenaTerms {
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
export class Arena {
  private broken = false;
  private latest: Recorder | undefined;

  private constructor(
    readonly terms: ArenaTerms,
    private implementation: Implementation,
    readonly hello: Hello,
  ) {}

  static async open(terms: ArenaTerms): Promise<Arena> {
    const implementation = await terms.open();
    return new Arena(terms, implementation, await implementation.hello());
  }

  get claims(): Claims {
    return claimsOf(this.hello);
  }

  /** The quickest way to talk to the implementation. */
  async session(): Promise<Session> {
    const implementation = await this.living();
    const start = houseReset(this.terms.seed);
    if (implementation.inProcess !== undefined)
      return new InProcessSession(implementation.inProcess, this.hello, start);
    this.latest = record(implementation);
    return new PortSession(this.latest, this.hello, start, () => this.spoil());
  }

  /** The last messages of the latest quick session: all that is left of something that does not happen again. */
  lastExchanges(): readonly Exchange[] {
    return this.latest?.exchanges().slice(-mostKept) ?? [];
  }

  /** A session for trying things out in which everything is looked at; a copy of the implementation where there can be one. */
  async scratch(): Promise<Session> {
    const implementation = await this.living();
    const { inProcess: twin } = implementation;
    const start = houseReset(this.terms.seed);
    return twin === undefined
      ? new PortSession(implementation, this.hello, start, () => this.spoil(), true)
      : new InProcessSession(twin.fork?.() ?? twin, this.hello, start);
  }

  /** The same on record. */
  async recorded(): Promise<RecordedSession> {
    const implementation = await this.living();
    const copy = implementation.inProcess?.fork?.();
    const recorder = record(copy === undefined ? implementation : inProcess(copy));
    const start = houseReset(this.terms.seed);
    return {
      session: new PortSession(recorder, this.hello, start, () => this.spoil(), true),
      exchanges: () => recorder.exchanges(),
    };
  }

  async close(): Promise<void> {
    await this.implementation.bye().catch(() => undefined);
  }

  private spoil(): void {
    this.broken = true;
  }

  private async living(): Promise<Implementation> {
    if (!this.broken) return this.implementation;
    await this.close();
    this.implementation = await this.terms.open();
    await this.implementation.hello();
    this.broken = false;
    return this.implementation;
  }
}

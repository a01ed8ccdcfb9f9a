import { World } from "@cucumber/cucumber";
import { expectAccepted, expectNotAccepted, expectObserved } from "../src/assertions/compare-answers";
import type { Finding } from "../src/assertions/finding";
import { findingMediaType } from "../src/assertions/finding-attachment";
import type { Snapshot } from "../src/assertions/snapshot";
import { takeSnapshot } from "../src/assertions/snapshot";
import type { ActionName, ArgsOf, ResultOf } from "../src/port/actions";
import type { ActAnswer } from "../src/port/answers";
import type { Arrangement } from "../src/port/arrangement";
import type { DataLanguage } from "../src/port/default-data/default-arrangement";
import { defaultArrangement } from "../src/port/default-data/default-arrangement";
import type { LookOf, ObservationName, ValueOf } from "../src/port/observations";
import type { Exchange } from "../src/targets/recording/recorder";
import { createMailbox } from "./mailbox";
import type { Target } from "./open-targets";
import { openTarget } from "./open-targets";
import type { Person } from "./phrases/characters";
import { viewpointsWith } from "./phrases/characters";
import type { VerbForm } from "./phrases/manners";

/** What `worldParameters` may say. */
export interface WorldParameters {
  readonly target: string;
  readonly readings?: boolean;
  readonly seed?: number;
  /** The language of the arranged data; features say for themselves in which language they are written. */
  readonly language?: DataLanguage;
  readonly evidence?: "failures" | "all";
  /** How many seconds each answer of the target may take, if not as many as its carrier gives it. */
  readonly timeLimit?: number;
}

/** The last thing somebody did, and what came of it. */
export interface PerformedAction {
  readonly actor: Person;
  readonly action: ActionName;
  readonly answer: ActAnswer;
}

const clock = "2020-03-30T08:00:00Z";

/** The stage of one scenario: the portal under test, the last deed, the world before the last attempt, and the post. */
export class ConformanceWorld extends World<WorldParameters> {
  readonly arrangement: Arrangement = defaultArrangement(this.seed, this.parameters.language);
  readonly mailboxes = createMailbox();
  lastAction: PerformedAction | undefined;
  before: Snapshot | undefined;
  /** Who was ordered for last, as the implementation said: the Customers page need not list it yet. */
  newestCustomer: string | undefined;
  /** What the email application and the clipboard hold. */
  email = "";
  clipboard = "";
  private opened: Target | undefined;

  get readings(): boolean {
    return this.parameters.readings ?? true;
  }

  get seed(): number {
    return this.parameters.seed ?? 1;
  }

  get target(): Target {
    if (this.opened === undefined) throw new Error("The scenario has begun before the portal was opened.");
    return this.opened;
  }

  /** Opens the portal where it is not open yet, and puts it back to the arranged beginning. */
  async begin(): Promise<void> {
    const { target, timeLimit } = this.parameters;
    this.opened = await openTarget(target, { readings: this.readings, timeLimit });
    await this.target.port.reset({ seed: this.seed, arrangement: this.arrangement, clock });
  }

  /** Lets somebody act. Gives what that person is handed; `undefined` where it was not accepted and need not be. */
  async act<Name extends ActionName>(
    form: VerbForm,
    person: Person,
    action: Name,
    args: ArgsOf<Name>,
  ): Promise<ResultOf<Name> | undefined> {
    if (form === "attempt") this.before = await this.snapshot(person);
    const answer = await this.target.port.act(person.id, action, args);
    this.lastAction = { actor: person, action, answer };
    if (form === "failed") expectNotAccepted(action, answer, this.target.claims);
    else if (form !== "attempt" || answer.outcome === "unsupported")
      return expectAccepted(action, answer, this.target.claims);
    return answer.outcome === "accepted" ? answer.result : undefined;
  }

  /** What somebody sees; a refused look is a mismatch. */
  async observe<Name extends ObservationName>(
    person: Person,
    what: Name,
    args: LookOf<Name>,
  ): Promise<ValueOf<Name>> {
    const answer = await this.target.port.observe(person.id, what, args);
    return expectObserved(what, answer, this.target.claims);
  }

  /** What somebody sees; undefined if the implementation refuses to show it. */
  async observeIfPermitted<Name extends ObservationName>(
    person: Person,
    what: Name,
    args: LookOf<Name>,
  ): Promise<ValueOf<Name> | undefined> {
    const answer = await this.target.port.observe(person.id, what, args);
    return answer.outcome === "rejected" ? undefined : expectObserved(what, answer, this.target.claims);
  }

  /** All that the companies can see, and whoever has just acted. */
  snapshot(actor: Person): Promise<Snapshot> {
    const { port, claims } = this.target;
    const conceal = (value: unknown): unknown => port.redaction.conceal(value);
    return takeSnapshot(port, { viewpoints: viewpointsWith(actor), claims, conceal });
  }

  /** The messages so far, secrets replaced; none where the portal could not even be opened. */
  exchanges(): readonly Exchange[] {
    return this.opened?.port.exchanges() ?? [];
  }

  /** Hides the secrets met so far in a text that will be printed. */
  conceal(text: string): string {
    return this.opened?.port.redaction.concealText(text) ?? text;
  }

  /** Evidence that is not a failure: judged as a remark. */
  remark(finding: Finding | undefined): void {
    if (finding !== undefined) this.attach(JSON.stringify(finding), findingMediaType);
  }
}

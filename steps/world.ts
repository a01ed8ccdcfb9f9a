import { World } from "@cucumber/cucumber";
import { expectAccepted, expectNotAccepted, expectObserved } from "../src/assertions/compare-answers";
import { type Finding, restingOn } from "../src/assertions/finding";
import { findingMediaType } from "../src/assertions/finding-attachment";
import type { Snapshot } from "../src/assertions/snapshot";
import { takeSnapshot } from "../src/assertions/snapshot";
import type { ActionName, ArgsOf, ResultOf } from "../src/port/actions";
import type { ActAnswer } from "../src/port/answers";
import type { Arrangement } from "../src/port/arrangement";
import type { DataLanguage } from "../src/port/default-data/default-arrangement";
import { defaultArrangement } from "../src/port/default-data/default-arrangement";
import type { LookOf, ObservationName, ValueOf } from "../src/port/observations";
import type { OpenOptions } from "../src/targets/open-target";
import type { Exchange } from "../src/targets/recording/recorder";
import { type Person, usualPeople } from "../src/vocabulary/names";
import type { VerbForm } from "../src/vocabulary/verbs";
import { createMailbox } from "./mailbox";
import type { Target } from "./open-targets";
import { openTarget } from "./open-targets";

/** The settings that cucumber passes as `worldParameters`. */
export interface WorldParameters {
  readonly target: string;
  /** The choices that our own implementations make. */
  readonly readings?: OpenOptions["readings"];
  readonly seed?: number;
  /** The language of the default data. A feature file declares its own language. */
  readonly language?: DataLanguage;
  readonly evidence?: "failures" | "all";
  /** The time limit for each answer of the target in seconds; by default that of its transport. */
  readonly timeLimit?: number;
}

/** An action and its answer. */
export interface PerformedAction {
  readonly actor: Person;
  readonly action: ActionName;
  readonly answer: ActAnswer;
}

const clock = "2020-03-30T08:00:00Z";

/** The state of one scenario: the target, the last action, the snapshot before the last attempt, and the mailboxes. */
export class ConformanceWorld extends World<WorldParameters> {
  readonly arrangement: Arrangement = defaultArrangement(this.seed, this.parameters.language);
  readonly mailboxes = createMailbox();
  lastAction: PerformedAction | undefined;
  /** The actions that were accepted, the latest one first. */
  readonly accepted: ActionName[] = [];
  before: Snapshot | undefined;
  readonly notedPasswords = new Set<string>();
  /** The id of the customer in the last order. The Customers page need not list it yet. */
  newestCustomer: string | undefined;
  /** The texts in the email application and on the clipboard. */
  email = "";
  clipboard = "";
  private opened: Target | undefined;

  get seed(): number {
    return this.parameters.seed ?? 1;
  }

  get target(): Target {
    if (this.opened === undefined) throw new Error("The target is used before it is opened.");
    return this.opened;
  }

  /** Opens the target unless it is open, and resets it to the default arrangement. */
  async begin(): Promise<void> {
    const { readings = true, target, timeLimit } = this.parameters;
    this.opened = await openTarget(target, { readings, timeLimit });
    await this.target.port.reset({ seed: this.seed, arrangement: this.arrangement, clock });
  }

  /** Performs an action. Returns its result, or undefined if the form of the verb allows a refusal and it was refused. */
  async act<Name extends ActionName>(
    form: VerbForm,
    person: Person,
    action: Name,
    args: ArgsOf<Name>,
  ): Promise<ResultOf<Name> | undefined> {
    if (form === "attempt") this.before = await this.snapshot(person);
    const answer = await this.target.port.act(person.id, action, args);
    this.lastAction = { actor: person, action, answer };
    if (answer.outcome === "accepted") this.accepted.unshift(action);
    if (form === "failed") expectNotAccepted(action, answer, this.target.claims);
    else if (form === "past") return this.#resultOf(action, answer);
    else if (form !== "attempt" || answer.outcome === "unsupported")
      return expectAccepted(action, answer, this.target.claims);
    return answer.outcome === "accepted" ? answer.result : undefined;
  }

  /** A scenario takes for granted that the actions before its subject are accepted. */
  #resultOf<Name extends ActionName>(action: Name, answer: ActAnswer<Name>): ResultOf<Name> {
    try {
      return expectAccepted(action, answer, this.target.claims);
    } catch (thrown) {
      const reason = answer.outcome === "rejected" ? answer.reason : undefined;
      throw restingOn(thrown, { action, reason });
    }
  }

  /** Returns what the person sees; a refused observation is a mismatch. */
  async observe<Name extends ObservationName>(
    person: Person,
    what: Name,
    args: LookOf<Name>,
  ): Promise<ValueOf<Name>> {
    const answer = await this.target.port.observe(person.id, what, args);
    return expectObserved(what, answer, this.target.claims);
  }

  /** Returns what the person sees, or undefined if the observation is refused. */
  async observeIfPermitted<Name extends ObservationName>(
    person: Person,
    what: Name,
    args: LookOf<Name>,
  ): Promise<ValueOf<Name> | undefined> {
    const answer = await this.target.port.observe(person.id, what, args);
    return answer.outcome === "rejected" ? undefined : expectObserved(what, answer, this.target.claims);
  }

  /** Everything that the usual person of each company and the actor can see. */
  snapshot(actor: Person): Promise<Snapshot> {
    const { port, claims } = this.target;
    const people = usualPeople.some(({ id }) => id === actor.id) ? usualPeople : [...usualPeople, actor];
    const viewpoints = people.map(({ id, name }) => ({ person: id, label: name }));
    const conceal = (value: unknown): unknown => port.redaction.conceal(value);
    return takeSnapshot(port, { viewpoints, claims, conceal });
  }

  /** The messages so far with secrets replaced; none if the target could not be opened. */
  exchanges(): readonly Exchange[] {
    return this.opened?.port.exchanges() ?? [];
  }

  /** Lets the target keep evidence of this scenario, which has failed. */
  async keepEvidence(name: string): Promise<void> {
    await this.opened?.port.failed?.(name);
  }

  /** Replaces the secrets known so far in a text that will be printed. */
  conceal(text: string): string {
    return this.opened?.port.redaction.concealText(text) ?? text;
  }

  /** Replaces the secrets known so far in all texts of a finding. */
  concealFinding(finding: Finding): unknown {
    return this.opened?.port.redaction.conceal(finding) ?? finding;
  }

  /** Attaches a finding that is not a failure. */
  remark(finding: Finding | undefined): void {
    if (finding !== undefined) this.attach(JSON.stringify(this.concealFinding(finding)), findingMediaType);
  }
}

import type { Language } from "../../../domain/language";
import type { ObservationName } from "../../../port/observations";
import type { Act } from "../../bindings/act";
import type { BoundMachine } from "../../bindings/binding";
import { type ExpectedState, mergeExpectedStates } from "../../bindings/expected-state";
import { type ExpectedOutcome, isOutsider } from "../../execution/expected-outcome";
import type { MachineInstance, TestStep } from "../../execution/machine-instance";
import { observersOf } from "../../execution/observers";
import { actionSentence } from "./action-sentence";
import { DryRun, subscriptionInDryRun } from "./dry-run";
import { givenSentences } from "./given-sentences";
import { Correspondence } from "./mail-steps";
import { observationSentences } from "./observation-sentences";
import { type Concerned, reasonInWords } from "./reason-in-words";
import type { Manner } from "./verbs";
import { companyInWords, isCustomer, resellerOfMpnId, subscriptionInWords } from "./words";

/** A script in the house's sentences. */
export interface Scenario {
  readonly given: readonly string[];
  /** What is done last; undefined where nothing is done at all. */
  readonly step: string | undefined;
  readonly outcome: readonly string[];
}

/** What the house has no sentence for. */
export interface NotExpressible {
  readonly missing: string;
}

interface Standing {
  readonly state: number;
  readonly boundMachine: BoundMachine;
}

interface Telling {
  readonly language: Language;
  /** What is looked at in the end; everything that the house can say where nothing is chosen. */
  readonly about?: ObservationName | undefined;
}

/** Machines as they stand on paper before anything is tried. */
export interface Opening {
  readonly instances: readonly MachineInstance[];
  readonly standings: readonly Standing[];
  readonly dryRun: DryRun;
}

/** Prepares on paper what the machines need. */
export async function startDryRun(instances: readonly MachineInstance[]): Promise<Opening> {
  const dryRun = DryRun.blank();
  const standings: Standing[] = [];
  for (const { subject, actors } of instances)
    standings.push({ state: 0, boundMachine: await subject.binding.given(actors, dryRun.driver()) });
  return { instances, standings, dryRun };
}

/**
 * Plays moves on paper and tells them: what was there, what had been done, what is done now, and what must come of it. Nothing
 * but the models is asked.
 */
export function renderScenario(
  opening: Opening,
  testSteps: readonly TestStep[],
  { language, about }: Telling,
): Scenario | NotExpressible {
  const builder = new ScenarioBuilder(opening, language);
  for (const [index, testStep] of testSteps.entries()) {
    const missing = builder.tell(testStep, testSteps.slice(index + 1));
    if (missing !== undefined) return { missing };
  }
  return builder.end(about);
}

class ScenarioBuilder {
  private readonly instances: readonly MachineInstance[];
  private readonly dryRun: DryRun;
  private standings: readonly Standing[];
  private readonly given: string[];
  private step: string | undefined;
  private refusal: string | undefined;
  /** What upgraded subscriptions are called now. */
  private readonly upgraded = new Map<string, string>();
  private readonly mail: Correspondence;

  constructor(
    { instances, standings, dryRun }: Opening,
    private readonly language: Language,
  ) {
    this.instances = instances;
    this.standings = standings;
    this.dryRun = dryRun.copy();
    this.given = [...givenSentences(this.expectedState(), language)];
    this.mail = new Correspondence(language);
  }

  /** Undefined once the move is told; what could not be said otherwise. */
  tell(testStep: TestStep, later: readonly TestStep[]): string | undefined {
    const { instance, sample, kind } = testStep;
    const isLast = later.length === 0;
    const { subject, actors } = this.instanceAt(instance);
    const ruling = subject.ruling(this.standing(instance).state, sample, kind);
    if (ruling.kind === "infeasible") return undefined;
    const { event } = subject.sample(sample);
    const act = this.standing(instance).boundMachine.act(event, subject.person(sample, kind, actors));
    const accepted = ruling.kind === "accepted";
    const told = actionSentence(act, verbFormOf(accepted, isLast), this.language);
    if (told === undefined) return subject.model.describeEvent(subject.sample(sample), this.language);
    this.given.push(...this.mail.before(act));
    const sentence = this.underPresentName(told, act);
    if (isLast) this.step = sentence;
    else this.given.push(sentence);
    if (accepted) {
      this.stepOn(testStep, act);
      this.given.push(...this.mail.after(act, this.answering(later)));
    } else if (isLast) this.refusal = this.refusalOf(ruling, act, kind);
    return undefined;
  }

  /** A subscription is called by the offer that it has now; on paper it keeps the name of the first. */
  private underPresentName(sentence: string, { args }: Act): string {
    const present = "subscription" in args ? this.upgraded.get(args.subscription) : undefined;
    if (present === undefined || !("subscription" in args)) return sentence;
    const [old, fresh] = [args.subscription, present].map((name) => subscriptionInWords(name, this.language));
    return sentence.replace(old ?? "", fresh ?? "");
  }

  end(about: ObservationName | undefined): Scenario {
    const { given } = this;
    const step = this.step;
    if (this.refusal !== undefined) {
      const nothing = this.language === "en" ? "nothing has changed" : "沒有任何變更";
      return { given, step, outcome: [this.refusal, nothing] };
    }
    const expectedState = this.expectedState();
    const sentences = observersOf(this.instances).flatMap((observer) =>
      observer.sees
        .filter((what) => about === undefined || what === about)
        .flatMap((what) => observationSentences(what, observer, expectedState, this.language)),
    );
    const accepted = this.language === "en" ? "it is accepted" : "操作獲得接受";
    const nothingDone = step === undefined ? [] : [accepted];
    return { given, step, outcome: sentences.length === 0 ? nothingDone : [...new Set(sentences)] };
  }

  /** The resellers who follow a link later on. */
  private answering(later: readonly TestStep[]): ReadonlySet<string> {
    const people = later.flatMap(({ instance, sample, kind }) => {
      const { subject, actors } = this.instanceAt(instance);
      const isAnswer = subject.sample(sample).event.type === "partnership.accept";
      return isAnswer ? subject.person(sample, kind, actors) : [];
    });
    return new Set(people.map((person) => person.split("-")[0] ?? ""));
  }

  private stepOn({ instance, sample }: TestStep, act: Act): void {
    const { subject } = this.instanceAt(instance);
    const { event } = subject.sample(sample);
    const { boundMachine, state } = this.standing(instance);
    const handed = this.dryRun.act(act.who, act.action, act.args);
    if (act.action === "subscription.upgrade" && "offer" in act.args && "subscription" in act.args) {
      const [company = ""] = act.args.subscription.split("/");
      this.upgraded.set(act.args.subscription, subscriptionInDryRun(company, act.args.offer));
    }
    const readBackResult = boundMachine.readBack?.(event);
    const learnt = readBackResult === undefined ? {} : this.dryRun.look(act.who, readBackResult, {});
    const next = boundMachine.after(event, { ...handed, ...learnt }, subject.snapshot(state));
    const stepped = { state: subject.target(state, sample), boundMachine: next };
    this.standings = this.standings.map((standing, index) => (index === instance ? stepped : standing));
  }

  /** Of several true reasons an outsider's own is told: the state is not that person's. */
  private refusalOf(ruling: ExpectedOutcome & { kind: "refused" }, act: Act, kind: TestStep["kind"]): string {
    const isOutsiders = kind !== undefined && isOutsider(kind);
    const reason = ruling.reasons.at(isOutsiders ? -1 : 0) ?? "not-at-this-step";
    const words = reasonInWords(reason, concernedIn(act, this.language), this.language);
    return this.language === "en" ? `it is refused, for ${words}` : `操作遭到拒絕，因為${words}`;
  }

  private expectedState(): ExpectedState {
    return mergeExpectedStates(
      this.standings.map(({ boundMachine, state }, instance) =>
        boundMachine.expectedState(this.instanceAt(instance).subject.snapshot(state)),
      ),
    );
  }

  private standing(instance: number): Standing {
    const found = this.standings[instance];
    if (found === undefined) throw new RangeError(`There is no player ${instance}.`);
    return found;
  }

  private instanceAt(instance: number): MachineInstance {
    const found = this.instances[instance];
    if (found === undefined) throw new RangeError(`There is no player ${instance}.`);
    return found;
  }
}

function verbFormOf(accepted: boolean, isLast: boolean): Manner {
  if (!accepted) return isLast ? "attempt" : "failed";
  return isLast ? "present" : "past";
}

function concernedIn({ who, args }: Act, language: Language): Concerned {
  const named = "reseller" in args && args.reseller !== undefined ? args.reseller : undefined;
  const byNumber = "mpnId" in args ? resellerOfMpnId(args.mpnId) : undefined;
  const reseller = companyInWords(named ?? byNumber ?? who.split("-")[0] ?? "", language);
  const customer = "customer" in args ? args.customer : "Contoso";
  return { reseller, customer: isCustomer(customer) ? customer : undefined };
}

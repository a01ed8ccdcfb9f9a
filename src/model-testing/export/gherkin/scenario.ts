import type { Language } from "../../../domain/language";
import type { ObservationName } from "../../../port/observations";
import { actionSentence } from "../../../vocabulary/action-sentence";
import { describedSubscription, descriptiveSubscription } from "../../../vocabulary/descriptive-ids";
import { MailSteps } from "../../../vocabulary/mail-steps";
import { organisationOfPerson } from "../../../vocabulary/names";
import { printSentence } from "../../../vocabulary/print-sentence";
import { mentionedIn } from "../../../vocabulary/reasons";
import type { Scenario } from "../../../vocabulary/scenario-text";
import { sentences } from "../../../vocabulary/sentences";
import type { VerbForm } from "../../../vocabulary/verbs";
import type { Act, BoundMachine } from "../../bindings/binding";
import { type ExpectedState, mergeExpectedStates } from "../../bindings/expected-state";
import { type ExpectedOutcome, isOutsider } from "../../model/expected-outcome";
import { observersOf } from "../../model/observers";
import type { MachineInstance, TestStep } from "../../model/test-step";
import { DryRun } from "./dry-run";
import { givenSentences } from "./given-sentences";
import { observationSentences } from "./observation-sentences";

/** A test case with an input for which the vocabulary has no sentence. */
export interface NotExpressible {
  /** The input in words. */
  readonly missing: string;
}

interface Standing {
  readonly state: number;
  readonly boundMachine: BoundMachine;
}

interface RenderOptions {
  readonly language: Language;
  /** The observation to state at the end; by default every observation for which there is a sentence. */
  readonly about?: ObservationName | undefined;
}

/** Machines in their initial states, with the dry run that prepared them. */
export interface PreparedDryRun {
  readonly instances: readonly MachineInstance[];
  readonly standings: readonly Standing[];
  readonly dryRun: DryRun;
}

/** Performs the preconditions of the machines in a dry run. */
export async function startDryRun(instances: readonly MachineInstance[]): Promise<PreparedDryRun> {
  const dryRun = DryRun.blank();
  const standings: Standing[] = [];
  for (const { machine, actors } of instances)
    standings.push({ state: 0, boundMachine: await machine.binding.given(actors, dryRun.driver()) });
  return { instances, standings, dryRun };
}

/**
 * Renders test steps as a scenario: the preconditions and earlier steps, the last step, and its expected outcome. Uses the models
 * and a dry run only.
 */
export function renderScenario(
  prepared: PreparedDryRun,
  steps: readonly TestStep[],
  { language, about }: RenderOptions,
): Scenario | NotExpressible {
  const builder = new ScenarioBuilder(prepared, language);
  for (const [index, step] of steps.entries()) {
    const missing = builder.add(step, steps.slice(index + 1));
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
  /** The id with the present offer of each upgraded subscription; its own id contains the first offer. */
  private readonly upgraded = new Map<string, string>();
  private readonly presentName = (id: string) => describedSubscription(this.upgraded.get(id) ?? id);
  private readonly mail: MailSteps;

  constructor(
    { instances, standings, dryRun }: PreparedDryRun,
    private readonly language: Language,
  ) {
    this.instances = instances;
    this.standings = standings;
    this.dryRun = dryRun.copy();
    this.given = [...givenSentences(this.expectedState(), language)];
    this.mail = new MailSteps(language);
  }

  /** Adds one test step. Returns its input in words if the vocabulary has no sentence for it. */
  add(step: TestStep, later: readonly TestStep[]): string | undefined {
    const { instance, sample, kind } = step;
    const isLast = later.length === 0;
    const { machine, actors } = this.instanceAt(instance);
    const outcome = machine.expectedOutcome(this.standing(instance).state, sample, kind);
    if (outcome.kind === "infeasible") return undefined;
    const { event } = machine.sample(sample);
    const act = this.standing(instance).boundMachine.act(event, machine.person(sample, kind, actors));
    const accepted = outcome.kind === "accepted";
    const sentence = actionSentence(act, verbFormOf(accepted, isLast), this.language, this.presentName);
    if (sentence === undefined) return machine.model.describeEvent(machine.sample(sample), this.language);
    this.given.push(...this.mail.before(act));
    if (isLast) this.step = sentence;
    else this.given.push(sentence);
    if (accepted) {
      this.stepOn(step, act);
      this.given.push(...this.mail.after(act, this.answering(later)));
    } else if (isLast) this.refusal = this.refusalOf(outcome, act, kind);
    return undefined;
  }

  end(about: ObservationName | undefined): Scenario {
    const { given } = this;
    const step = this.step;
    if (this.refusal !== undefined) {
      const unchanged = printSentence(sentences.nothingHasChanged, this.language);
      return { given, step, outcome: [this.refusal, unchanged] };
    }
    const expectedState = this.expectedState();
    const observed = observersOf(this.instances).flatMap((observer) =>
      observer.sees
        .filter((what) => about === undefined || what === about)
        .flatMap((what) => observationSentences(what, observer, expectedState, this.language)),
    );
    if (observed.length > 0) return { given, step, outcome: [...new Set(observed)] };
    const outcome = step === undefined ? [] : [printSentence(sentences.isAccepted, this.language)];
    return { given, step, outcome };
  }

  /** The resellers that follow a link in a later step. */
  private answering(later: readonly TestStep[]): ReadonlySet<string> {
    const people = later.flatMap(({ instance, sample, kind }) => {
      const { machine, actors } = this.instanceAt(instance);
      const isAnswer = machine.sample(sample).event.type === "partnership.accept";
      return isAnswer ? machine.person(sample, kind, actors) : [];
    });
    return new Set(people.map(organisationOfPerson));
  }

  private stepOn({ instance, sample }: TestStep, act: Act): void {
    const { machine } = this.instanceAt(instance);
    const { event } = machine.sample(sample);
    const { boundMachine, state } = this.standing(instance);
    const handed = this.dryRun.act(act.who, act.action, act.args);
    if (act.action === "subscription.upgrade" && "offer" in act.args && "subscription" in act.args) {
      const [company = ""] = act.args.subscription.split("/");
      this.upgraded.set(act.args.subscription, descriptiveSubscription(company, act.args.offer));
    }
    const readBackResult = boundMachine.readBack?.(event);
    const learnt = readBackResult === undefined ? {} : this.dryRun.look(act.who, readBackResult, {});
    const next = boundMachine.next(event, { ...handed, ...learnt }, machine.snapshot(state));
    const stepped = { state: machine.target(state, sample), boundMachine: next };
    this.standings = this.standings.map((standing, index) => (index === instance ? stepped : standing));
  }

  /** If several reasons hold, an outsider is refused for the last one: the state belongs to another person. */
  private refusalOf(
    outcome: ExpectedOutcome & { kind: "refused" },
    act: Act,
    kind: TestStep["kind"],
  ): string {
    const byOutsider = kind !== undefined && isOutsider(kind);
    const reason = outcome.reasons.at(byOutsider ? -1 : 0) ?? "not-at-this-step";
    return printSentence(sentences.isRefused, this.language, {
      reason,
      ...mentionedIn(act, this.language),
    });
  }

  private expectedState(): ExpectedState {
    return mergeExpectedStates(
      this.standings.map(({ boundMachine, state }, instance) =>
        boundMachine.expectedState(this.instanceAt(instance).machine.snapshot(state)),
      ),
    );
  }

  private standing(instance: number): Standing {
    const found = this.standings[instance];
    if (found === undefined) throw new RangeError(`There is no machine instance ${instance}.`);
    return found;
  }

  private instanceAt(instance: number): MachineInstance {
    const found = this.instances[instance];
    if (found === undefined) throw new RangeError(`There is no machine instance ${instance}.`);
    return found;
  }
}

function verbFormOf(accepted: boolean, isLast: boolean): VerbForm {
  if (!accepted) return isLast ? "attempt" : "failed";
  return isLast ? "present" : "past";
}

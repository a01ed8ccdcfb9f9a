import type { Pickle, PickleStep } from "@cucumber/messages";
import type { Language } from "../domain/language";
import type { Finding } from "../expectation/finding";
import { findingOf } from "../expectation/finding-of";
import type { Hello } from "../port/implementation";
import type { Decision, PlannedCheck } from "../verdicts/check";
import { judge, type Phase } from "../verdicts/judge";
import { type FeatureFolder, runCucumberSession, supportOf } from "../verify/cucumber-session";
import { featureCatalogue } from "../verify/feature-catalogue";
import { FaultRunProblem } from "./fault-run-problem";
import { isStepLibrary, type StepCode, type StepLibrary } from "./step-library";

/**
 * The scenarios of the features, ready to be run one by one and thousands of times. Cucumber reads the features and loads the
 * steps; only its reading anew for each run and its stream of messages are left out. A test compares the decisions with
 * those of a run through cucumber.
 */
export interface ScenarioDeck {
  readonly checks: readonly PlannedCheck[];
  run(check: string, target: string, hello: Hello): Promise<Decision>;
}

interface Card {
  readonly check: PlannedCheck;
  readonly pickle: Pickle;
  readonly steps: readonly ReadyStep[];
}

interface ReadyStep {
  readonly step: PickleStep;
  readonly definition: StepCode | undefined;
}

interface Terms {
  readonly seed: number;
  readonly language: Language;
}

/** Reads the features of one language. Throws `SuiteFault` where one does not parse and `FaultRunProblem` where cucumber has moved its steps. */
export async function scenarioDeck(folder: FeatureFolder, terms: Terms): Promise<ScenarioDeck> {
  const library: object = await supportOf(folder, terms.language);
  if (!isStepLibrary(library))
    throw new FaultRunProblem("This version of cucumber keeps its steps elsewhere.");
  const scenarios = await featureCatalogue(folder, terms.language);
  const pickles = await picklesOf(folder, terms.language);
  const cards = new Map<string, Card>();
  for (const [index, { check }] of scenarios.entries()) {
    const pickle = pickles[index];
    if (pickle === undefined) throw new FaultRunProblem(`The scenario "${check.id}" was read only once.`);
    cards.set(check.id, { check, pickle, steps: readySteps(library, pickle) });
  }
  return {
    checks: [...cards.values()].map(({ check }) => check),
    run: async (id, target, hello) => {
      const card = cards.get(id);
      if (card === undefined) throw new FaultRunProblem(`There is no scenario "${id}".`);
      return runCard(library, card, { target, hello, ...terms });
    },
  };
}

async function picklesOf(folder: FeatureFolder, language: Language): Promise<readonly Pickle[]> {
  const pickles: Pickle[] = [];
  const onMessage = ({ pickle }: { readonly pickle?: Pickle }) => {
    if (pickle) pickles.push(pickle);
  };
  await runCucumberSession({ folder, language, parameters: {}, onMessage });
  return pickles;
}

/** A step without exactly one definition is left without any; the run through cucumber says what is wrong with it. */
function readySteps({ stepDefinitions }: StepLibrary, { steps }: Pickle): readonly ReadyStep[] {
  return steps.map((step) => {
    const fitting = stepDefinitions.filter(({ expression }) => expression.match(step.text) !== null);
    return { step, definition: fitting.length === 1 ? fitting[0] : undefined };
  });
}

interface Circumstances extends Terms {
  readonly target: string;
  readonly hello: Hello;
}

async function runCard(library: StepLibrary, card: Card, circumstances: Circumstances): Promise<Decision> {
  const { hello, language } = circumstances;
  const { check } = card;
  const performance = await perform(library, card, circumstances);
  return judge(
    { check, ...performance, exchanges: [] },
    { language, reasonsDeclared: hello.capabilities.reasons === true },
  );
}

interface Performance {
  readonly finding: Finding | null;
  readonly phase: Phase;
  readonly steps: readonly string[];
}

/** Performs the steps up to the first that fails. A remark that a step makes counts where none fails. */
async function perform(
  library: StepLibrary,
  { steps }: Card,
  circumstances: Circumstances,
): Promise<Performance> {
  const remarks: Finding[] = [];
  const world = worldFor(library, circumstances, (finding) => remarks.push(finding));
  const told: string[] = [];
  let phase: Phase = "prerequisite";
  try {
    for (const { code } of library.beforeTestCaseHookDefinitions) await code.call(world, {});
    for (const { step, definition } of steps) {
      phase = step.type === "Context" ? "prerequisite" : "subject";
      told.push(step.text);
      await performStep(step, definition, world);
    }
  } catch (thrown) {
    return { finding: findingOf(thrown), phase, steps: told };
  }
  return { finding: remarks[0] ?? null, phase: "subject", steps: told };
}

async function performStep(
  { argument, text }: PickleStep,
  definition: StepCode | undefined,
  world: object,
): Promise<void> {
  if (definition === undefined || argument !== undefined)
    throw new FaultRunProblem(`"${text}" is no step with one definition and no table.`);
  const values = definition.expression.match(text)?.map((each) => each.getValue(world)) ?? [];
  await definition.code.apply(world, values);
}

const findingType = "application/vnd.twotier.finding+json";

/** Findings that steps attach are ours, so their shape is taken on trust. */
function worldFor(
  library: StepLibrary,
  { language, seed, target }: Circumstances,
  remark: (finding: Finding) => void,
): object {
  return new library.World({
    attach: (body, mediaType) => {
      if (mediaType === findingType) remark(JSON.parse(body));
    },
    log: () => undefined,
    link: () => undefined,
    parameters: { target, readings: true, seed, language, evidence: "failures" },
  });
}

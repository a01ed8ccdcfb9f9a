import type { Pickle, PickleStep } from "@cucumber/messages";
import type { Finding } from "../assertions/finding";
import { findingMediaType, parseFinding } from "../assertions/finding-attachment";
import { findingOf } from "../assertions/finding-of";
import type { Language } from "../domain/language";
import type { Hello } from "../port/implementation";
import { type FeatureFolder, runCucumberSession, supportOf } from "../runner/features/cucumber-session";
import { featureCatalogue } from "../runner/features/feature-catalogue";
import type { Decision, PlannedCheck } from "../verdicts/check";
import { judge, type Phase } from "../verdicts/judge";
import { type CucumberSupport, isStepLibrary, type StepCode } from "./cucumber-internals";
import { MutationRunProblem } from "./mutation-run-problem";

/**
 * The scenarios of the features, ready to be run one by one and thousands of times. Cucumber reads the features and loads the
 * steps; only its reading anew for each run and its stream of messages are left out. A test compares the decisions with
 * those of a run through cucumber.
 */
export interface ScenarioRunner {
  readonly checks: readonly PlannedCheck[];
  run(check: string, target: string, hello: Hello): Promise<Decision>;
}

interface PreparedScenario {
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
export async function scenarioRunner(folder: FeatureFolder, terms: Terms): Promise<ScenarioRunner> {
  const library: object = await supportOf(folder, terms.language);
  if (!isStepLibrary(library))
    throw new MutationRunProblem("This version of cucumber keeps its steps elsewhere.");
  const scenarios = await featureCatalogue(folder, terms.language);
  const pickles = await picklesOf(folder, terms.language);
  const preparedScenarios = new Map<string, PreparedScenario>();
  for (const [index, { check }] of scenarios.entries()) {
    const pickle = pickles[index];
    if (pickle === undefined) throw new MutationRunProblem(`The scenario "${check.id}" was read only once.`);
    preparedScenarios.set(check.id, { check, pickle, steps: readySteps(library, pickle) });
  }
  return {
    checks: [...preparedScenarios.values()].map(({ check }) => check),
    run: async (id, target, hello) => {
      const scenario = preparedScenarios.get(id);
      if (scenario === undefined) throw new MutationRunProblem(`There is no scenario "${id}".`);
      return runScenario(library, scenario, { target, hello, ...terms });
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
function readySteps({ stepDefinitions }: CucumberSupport, { steps }: Pickle): readonly ReadyStep[] {
  return steps.map((step) => {
    const fitting = stepDefinitions.filter(({ expression }) => expression.match(step.text) !== null);
    return { step, definition: fitting.length === 1 ? fitting[0] : undefined };
  });
}

interface Circumstances extends Terms {
  readonly target: string;
  readonly hello: Hello;
}

async function runScenario(
  library: CucumberSupport,
  scenario: PreparedScenario,
  circumstances: Circumstances,
): Promise<Decision> {
  const { hello, language } = circumstances;
  const { check } = scenario;
  const scenarioResult = await runSteps(library, scenario, circumstances);
  return judge(
    { check, ...scenarioResult, exchanges: [] },
    { language, reasonsDeclared: hello.capabilities.reasons === true },
  );
}

interface ScenarioResult {
  readonly finding: Finding | null;
  readonly phase: Phase;
  readonly steps: readonly string[];
}

/** Performs the steps up to the first that fails. A remark that a step makes counts where none fails. */
async function runSteps(
  library: CucumberSupport,
  { steps }: PreparedScenario,
  circumstances: Circumstances,
): Promise<ScenarioResult> {
  const remarks: Finding[] = [];
  const world = worldFor(library, circumstances, (finding) => remarks.push(finding));
  const told: string[] = [];
  let phase: Phase = "prerequisite";
  try {
    for (const { code } of library.beforeTestCaseHookDefinitions) await code.call(world, {});
    for (const { step, definition } of steps) {
      phase = step.type === "Context" ? "prerequisite" : "subject";
      told.push(step.text);
      await runStep(step, definition, world);
    }
  } catch (thrown) {
    return { finding: findingOf(thrown), phase, steps: told };
  }
  return { finding: remarks[0] ?? null, phase: "subject", steps: told };
}

async function runStep(
  { argument, text }: PickleStep,
  definition: StepCode | undefined,
  world: object,
): Promise<void> {
  if (definition === undefined || argument !== undefined)
    throw new MutationRunProblem(`"${text}" is no step with one definition and no table.`);
  const values = definition.expression.match(text)?.map((each) => each.getValue(world)) ?? [];
  await definition.code.apply(world, values);
}

function worldFor(
  library: CucumberSupport,
  { language, seed, target }: Circumstances,
  remark: (finding: Finding) => void,
): object {
  return new library.World({
    attach: (body, mediaType) => {
      if (mediaType === findingMediaType) remark(parseFinding(body));
    },
    log: () => undefined,
    link: () => undefined,
    parameters: { target, readings: true, seed, language, evidence: "failures" },
  });
}

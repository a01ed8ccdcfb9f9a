import type { Pickle, PickleStep } from "@cucumber/messages";
import type { Finding } from "../assertions/finding";
import { findingMediaType, parseFinding } from "../assertions/finding-attachment";
import { findingOf } from "../assertions/finding-of";
import { isChosen, ourChoices } from "../domain/choices";
import type { Language } from "../domain/language";
import type { Hello } from "../port/implementation";
import {
  type CucumberSupport,
  isCucumberSupport,
  type StepCode,
} from "../runner/features/cucumber-internals";
import { type FeatureFolder, runCucumberSession, supportOf } from "../runner/features/cucumber-session";
import { featureCatalogue } from "../runner/features/feature-catalogue";
import type { Decision, PlannedCheck } from "../verdicts/check";
import { judge, type Phase } from "../verdicts/judge";
import { MutationRunProblem } from "./mutation-run-problem";

/**
 * Runs scenarios one at a time and thousands of times in one process. Cucumber parses the features and loads the steps once; its
 * messages are left out. A test compares the decisions with those of a run through cucumber.
 */
export interface ScenarioRunner {
  readonly checks: readonly PlannedCheck[];
  run(check: string, target: string, hello: Hello): Promise<Decision>;
}

interface PreparedScenario {
  readonly check: PlannedCheck;
  readonly pickle: Pickle;
  readonly steps: readonly MatchedStep[];
}

interface MatchedStep {
  readonly step: PickleStep;
  readonly definition: StepCode | undefined;
}

interface ScenarioOptions {
  readonly seed: number;
  readonly language: Language;
}

/** Reads the features of one language. Throws `SuiteFault` if one does not parse and `MutationRunProblem` if this version of cucumber is not supported. */
export async function scenarioRunner(
  folder: FeatureFolder,
  options: ScenarioOptions,
): Promise<ScenarioRunner> {
  const support: object = await supportOf(folder, options.language);
  if (!isCucumberSupport(support))
    throw new MutationRunProblem("This version of cucumber stores its steps elsewhere.");
  const scenarios = await featureCatalogue(folder, options.language);
  const pickles = await picklesOf(folder, options.language);
  const preparedScenarios = new Map<string, PreparedScenario>();
  for (const [index, { check }] of scenarios.entries()) {
    // Mutants make the suite's own choices, as in a run of `verify` against them.
    if (!check.readings.every((tag) => isChosen(tag, ourChoices))) continue;
    const pickle = pickles[index];
    if (pickle === undefined) throw new MutationRunProblem(`The scenario "${check.id}" has no pickle.`);
    preparedScenarios.set(check.id, { check, pickle, steps: matchedSteps(support, pickle) });
  }
  return {
    checks: [...preparedScenarios.values()].map(({ check }) => check),
    run: async (id, target, hello) => {
      const scenario = preparedScenarios.get(id);
      if (scenario === undefined) throw new MutationRunProblem(`There is no scenario "${id}".`);
      return runScenario(support, scenario, { target, hello, ...options });
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

/** A step that does not match exactly one definition gets none; a run through cucumber reports the cause. */
function matchedSteps({ stepDefinitions }: CucumberSupport, { steps }: Pickle): readonly MatchedStep[] {
  return steps.map((step) => {
    const matching = stepDefinitions.filter(({ expression }) => expression.match(step.text) !== null);
    return { step, definition: matching.length === 1 ? matching[0] : undefined };
  });
}

interface RunOptions extends ScenarioOptions {
  readonly target: string;
  readonly hello: Hello;
}

async function runScenario(
  support: CucumberSupport,
  scenario: PreparedScenario,
  options: RunOptions,
): Promise<Decision> {
  const { hello, language } = options;
  const { check } = scenario;
  const scenarioResult = await runSteps(support, scenario, options);
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

/** Runs the steps until one fails. If none fails, the first finding that a step attached is the result. */
async function runSteps(
  support: CucumberSupport,
  { steps }: PreparedScenario,
  options: RunOptions,
): Promise<ScenarioResult> {
  const attached: Finding[] = [];
  const world = worldFor(support, options, (finding) => attached.push(finding));
  const texts: string[] = [];
  let phase: Phase = "prerequisite";
  try {
    for (const { code } of support.beforeTestCaseHookDefinitions) await code.call(world, {});
    for (const { step, definition } of steps) {
      phase = step.type === "Context" ? "prerequisite" : "subject";
      texts.push(step.text);
      await runStep(step, definition, world);
    }
  } catch (thrown) {
    return { finding: findingOf(thrown), phase, steps: texts };
  }
  return { finding: attached[0] ?? null, phase: "subject", steps: texts };
}

async function runStep(
  { argument, text }: PickleStep,
  definition: StepCode | undefined,
  world: object,
): Promise<void> {
  if (definition === undefined || argument !== undefined)
    throw new MutationRunProblem(
      `The step "${text}" does not match exactly one definition, or it has a table.`,
    );
  const values = definition.expression.match(text)?.map((each) => each.getValue(world)) ?? [];
  await definition.code.apply(world, values);
}

function worldFor(
  support: CucumberSupport,
  { language, seed, target }: RunOptions,
  onFinding: (finding: Finding) => void,
): object {
  return new support.World({
    attach: (body, mediaType) => {
      if (mediaType === findingMediaType) onFinding(parseFinding(body));
    },
    log: () => undefined,
    link: () => undefined,
    parameters: { target, readings: true, seed, language, evidence: "failures" },
  });
}

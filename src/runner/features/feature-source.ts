import { type Language, otherLanguage } from "../../domain/language";
import { findRequirement, requirements } from "../../register/requirements";
import type { Decision, PlannedCheck } from "../../verdicts/check";
import type { CheckSource, RunContext } from "../../verdicts/check-source";
import { type Evidence, judge } from "../../verdicts/judge";
import { judgedByOwnChoice } from "../../verdicts/own-choice";
import { followedReadings } from "../../verdicts/run-settings";
import { type FeatureFolder, runCucumberSession, supportOf } from "./cucumber-session";
import { featureCatalogue, type Scenario } from "./feature-catalogue";
import { followScenarios } from "./scenario-collector";
import { evidenceOf, type ScenarioEvidence } from "./scenario-evidence";

/** Returns the position of a check's requirement on the page. Checks without a statement come last. */
function placeOf({ requirements: [slug] }: PlannedCheck): number {
  const requirement = slug === undefined ? undefined : findRequirement(slug);
  if (requirement === undefined) return Number.MAX_SAFE_INTEGER;
  const first = Math.min(...requirement.statements.map((id) => Number(id.slice(1))));
  return first * requirements.length + requirements.indexOf(requirement);
}

/** Sorts scenarios in the order of the page, so that prerequisites are judged first. Stable. */
function inPageOrder(scenarios: readonly Scenario[]): readonly Scenario[] {
  return [...scenarios].sort((one, other) => placeOf(one.check) - placeOf(other.check));
}

async function orderedScenarios(folder: FeatureFolder, language: string): Promise<readonly Scenario[]> {
  return inPageOrder(await featureCatalogue(folder, language));
}

/** The scenarios of folders that have been read, as their steps are: once in a process. */
const catalogues = new Map<string, Promise<readonly Scenario[]>>();

function scenariosOf(folder: FeatureFolder, language: Language): Promise<readonly Scenario[]> {
  const key = `${folder.root}\n${folder.features}\n${language}`;
  const catalogue = catalogues.get(key) ?? orderedScenarios(folder, language);
  catalogues.set(key, catalogue);
  return catalogue;
}

function decisionOf(
  check: PlannedCheck,
  evidence: ScenarioEvidence & Pick<Evidence, "otherSteps">,
  context: RunContext,
): Decision {
  const { language, hello, readings } = context;
  const judged = judge(
    { ...evidence, check },
    { language, reasonsDeclared: hello.capabilities.reasons === true },
  );
  const { finding } = evidence;
  const decision = judgedByOwnChoice(judged, { tags: check.readings, finding, readings, language });
  // Passed scenarios keep no messages, to save memory.
  return decision.outcome === "pass" && context.keepsMessages !== true
    ? { ...decision, exchanges: [] }
    : decision;
}

/** The Rule and the example of a check: `…#slug/2` is the second example, `…#slug/2.3` the third row of an outline. */
function exampleOf({ check: { id } }: Scenario) {
  const [, rule = id, example = ""] = /^(.*)\/(\d+)(?:\.\d+)?$/.exec(id) ?? [];
  return { rule, example };
}

/**
 * The first example of each Rule, and the last row too if it is an outline, for targets whose steps are slow. What the caller has chosen
 * is run whole.
 */
function sampledScenarios(all: readonly Scenario[], { only, sampled }: RunContext): readonly Scenario[] {
  if (!sampled || only.length > 0) return all;
  const first = new Map<string, Scenario[]>();
  for (const scenario of all) {
    const { example, rule } = exampleOf(scenario);
    const taken = first.get(rule) ?? [];
    const [one] = taken;
    if (one === undefined || exampleOf(one).example === example) first.set(rule, [...taken, scenario]);
  }
  const sample = new Set([...first.values()].flatMap((rows) => [rows[0], rows.at(-1)]));
  return all.filter((scenario) => sample.has(scenario));
}

/** The steps of scenarios by check. A broken translation does not break the run. */
async function stepsById(
  reading: Promise<readonly Scenario[]>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const scenarios = await reading.catch((): readonly Scenario[] => []);
  return new Map(scenarios.map(({ check, steps }) => [check.id, steps]));
}

async function readAhead(folder: FeatureFolder, language: Language): Promise<void> {
  await Promise.all([scenariosOf(folder, language), scenariosOf(folder, otherLanguage(language))]);
  await supportOf(folder, language);
}

/** The scenarios of the features as checks, run through cucumber in this process, judged from its messages. */
export function featureSource(folder: FeatureFolder): CheckSource {
  const scenariosIn = (language: Language) => scenariosOf(folder, language);
  let omitted = 0;
  return {
    prepare(language) {
      void readAhead(folder, language).catch(() => undefined);
    },
    async plan(context) {
      const all = await scenariosIn(context.language);
      const taken = sampledScenarios(all, context);
      omitted = all.length - taken.length;
      return taken.map(({ check }) => check);
    },
    leftOut: () => (omitted === 0 ? [] : [{ what: "features", checks: omitted, atLeast: false }]),
    async titles(language) {
      return new Map((await scenariosIn(language)).map(({ check }) => [check.id, check.title]));
    },
    async run(context, chosen, decide) {
      const { target, readings, seed, language, signal, timeLimit } = context;
      const scenarios = (await scenariosIn(language)).filter(({ check }) => chosen.has(check.id));
      if (scenarios.length === 0) return;
      const inOther = await stepsById(scenariosIn(otherLanguage(language)));
      const checks = new Map(scenarios.map(({ key, check }) => [key, check]));
      const onMessage = followScenarios((scenario) => {
        const check = checks.get(scenario.key);
        if (check === undefined || signal.aborted) return;
        const evidence = evidenceOf(scenario, language);
        const otherSteps = inOther.get(check.id)?.slice(0, evidence.steps.length);
        decide(decisionOf(check, { ...evidence, otherSteps }, context));
      });
      await runCucumberSession({
        folder,
        language,
        chosen: scenarios.map(({ key }) => key),
        parameters: {
          target,
          readings: followedReadings(readings),
          seed,
          language,
          evidence: context.keepsMessages === true ? "all" : "failures",
          ...(timeLimit === undefined ? {} : { timeLimit }),
        },
        signal,
        onMessage,
      });
    },
  };
}

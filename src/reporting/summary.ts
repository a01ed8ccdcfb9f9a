import { z } from "zod";
import { type Language, languages } from "../domain/language";
import { findRequirement } from "../register/requirements";
import { statements } from "../register/statements";
import { sumOfMachines } from "../verdicts/model-coverage";
import { runOutcomes } from "../verdicts/run-outcome";
import { runReadings } from "../verdicts/run-settings";
import { differenceInWords } from "./findings/difference-in-words";
import { findingsOf, outcomeOf, type RunFinding } from "./findings/findings-of";
import { requirementVerdicts } from "./record/requirement-verdicts";
import type { CheckRecord, RunRecord } from "./record/run-record";

const count = z.number().int().nonnegative();
const figures = { states: count, transitions: count, cells: count, cellsTried: count };

/** The most failures in the file: a hundred times as many would be longer than the longest text. */
const mostFailures = 50_000;

const failure = z.strictObject({
  check: z.string(),
  requirement: z
    .string()
    .nullable()
    .describe("The slug of the requirement that is broken; null blames none."),
  statements: z
    .array(z.string().regex(/^S\d{3}$/))
    .describe("The statements on which that requirement rests."),
  cause: z.enum(["crash", "hang", "unserved", "stale-expectation"]).nullable(),
  steps: z.array(z.string()),
  expected: z.string(),
  observed: z.string(),
  replay: z.string().describe("For `twotier replay`."),
});

const runFinding = failure.extend({
  outcome: z.enum(["fail", "error", "inconclusive"]),
  warning: z.boolean().describe("True if only advice is not followed."),
  blames: z.array(z.string()).describe("Every requirement that its checks blame, the most likely one first."),
  difference: z
    .string()
    .nullable()
    .describe("The entries in which two lists differ; null for anything else."),
  checks: count.describe("The checks behind it: the sum of the next five."),
  scenarios: count,
  cells: count,
  paths: count,
  walks: count,
  histories: count,
});

const inconsistency = z.strictObject({
  check: z.string(),
  readings: z.array(z.string()),
  before: z.string().describe("The choice, and the situation in which the implementation showed it."),
  steps: z.array(z.string()).describe("The other situation."),
  expected: z.string(),
  observed: z.string(),
  replay: z.string().describe("For `twotier replay`."),
});

/** `summary.json`: the results of a run without times, so that two runs with the same seed give the same file. */
export const summarySchema = z.strictObject({
  suite: z.string(),
  target: z.string(),
  implementation: z.strictObject({ name: z.string(), version: z.string() }),
  outcome: z.enum(runOutcomes),
  exit: z.number().int(),
  seed: z.number().int(),
  language: z.enum(languages),
  readings: runReadings,
  planned: count,
  decided: count.describe("Passed, failed, warned, skipped, inconclusive, xfailed and inconsistent."),
  passed: count,
  failed: count,
  warned: count.describe("Broke advice: no failure unless the run is strict."),
  skipped: count.describe("Rest on a capability that is declared absent."),
  inconclusive: count,
  errors: count,
  unconfirmed: count.describe(
    "Of these errors: failures that were not run again, because the run ended before. They break no requirement.",
  ),
  notRun: count,
  xfailed: count,
  inconsistent: count.describe(
    "Contradict only the implementation's own choice of a reading: no failure unless the run is strict.",
  ),
  statements: z.strictObject({ total: count, required: count, context: count, covered: count }),
  requirements: z.strictObject({ total: count, passed: count, failed: count, other: count }),
  model: z.strictObject({ ...figures, machines: z.record(z.string(), z.strictObject(figures)) }),
  findings: z
    .array(runFinding)
    .describe(
      "Failed checks by cause, the one to read first at the top. The other fields are those of its easiest check.",
    ),
  failures: z
    .array(failure)
    .describe("Every check that failed, warnings among them, in the order of the plan."),
  failuresLeftOut: count.describe(
    `Further failures that are in events.ndjson alone, because \`failures\` lists ${mostFailures} at most.`,
  ),
  inconsistencies: z
    .array(inconsistency)
    .describe("Every check that contradicts only the implementation's own choice, in the order of the plan."),
});

export type Summary = z.infer<typeof summarySchema>;
export type Failure = z.infer<typeof failure>;

function failureOf({ check, decision, replay }: CheckRecord): Failure {
  const requirement = findRequirement(decision.requirement ?? "");
  return {
    check: check.id,
    requirement: requirement?.slug ?? null,
    statements: [...(requirement?.statements ?? [])],
    cause: decision.cause,
    steps: [...decision.steps],
    expected: decision.expected ?? "",
    observed: decision.observed ?? "",
    replay,
  };
}

function findingIn(finding: RunFinding, language: Language): Summary["findings"][number] {
  const { shown, checks, requirements: blames, kinds, isWarning } = finding;
  const { expected, observed } = shown.decision;
  return {
    ...failureOf(shown),
    outcome: outcomeOf(finding),
    warning: isWarning,
    blames: [...blames],
    difference: differenceInWords(expected ?? "", observed ?? "", language),
    checks: checks.length,
    scenarios: kinds.scenario,
    cells: kinds.cell,
    paths: kinds.path,
    walks: kinds.walk,
    histories: kinds.history,
  };
}

function inconsistencyOf({ check, decision, replay }: CheckRecord): Summary["inconsistencies"][number] {
  return {
    check: check.id,
    readings: [...check.readings],
    before: decision.note ?? "",
    steps: [...decision.steps],
    expected: decision.expected ?? "",
    observed: decision.observed ?? "",
    replay,
  };
}

function statementFigures(checks: readonly CheckRecord[]): Summary["statements"] {
  const planned = new Set(checks.flatMap(({ check }) => check.requirements));
  const required = statements.filter(({ kind }) => kind === "required");
  return {
    total: statements.length,
    required: required.length,
    context: statements.length - required.length,
    covered: required.filter((statement) => statement.requirements.some((slug) => planned.has(slug))).length,
  };
}

function requirementFigures(checks: readonly CheckRecord[]): Summary["requirements"] {
  const verdicts = [...requirementVerdicts(checks).values()];
  const passed = verdicts.filter((verdict) => verdict === "pass").length;
  const failed = verdicts.filter((verdict) => verdict === "fail").length;
  return { total: verdicts.length, passed, failed, other: verdicts.length - passed - failed };
}

/** The summary of a run. */
export function summaryOf({ started, checks, finished, unconfirmed, verdict }: RunRecord): Summary {
  const { suite, target, implementation, seed, language, readings } = started;
  const { coreAbsent: _, outcome, exit, ...counts } = verdict;
  const failed = checks.filter(({ decision }) => decision.outcome === "fail");
  return {
    suite,
    target,
    implementation,
    outcome,
    exit,
    seed,
    language,
    readings,
    ...counts,
    unconfirmed,
    statements: statementFigures(checks),
    requirements: requirementFigures(checks),
    model: { ...sumOfMachines(finished.model), machines: finished.model },
    findings: findingsOf(checks, started.strict).map((finding) => findingIn(finding, language)),
    failures: failed.slice(0, mostFailures).map(failureOf),
    failuresLeftOut: Math.max(0, failed.length - mostFailures),
    inconsistencies: checks
      .filter(({ decision }) => decision.outcome === "inconsistent")
      .map(inconsistencyOf),
  };
}

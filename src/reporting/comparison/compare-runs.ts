import { type RequirementSlug, requirements } from "../../register/requirements";
import { type RequirementVerdict, requirementVerdicts } from "../record/requirement-verdicts";
import type { CheckRecord, RunRecord } from "../record/run-record";

/** One requirement and the verdict on it in each run, in the order of the runs. */
export interface ComparedRequirement {
  readonly requirement: RequirementSlug;
  readonly verdicts: readonly RequirementVerdict[];
}

/** The first check, in the order of the plan, that two runs decide differently. */
export interface Divergence {
  readonly runs: readonly [number, number];
  readonly one: CheckRecord;
  readonly other: CheckRecord;
  /** The number of checks that the two decide differently. */
  readonly checks: number;
}

/** The changes from an earlier to a later run, by check id. A check that only one of them planned is in none of the lists. */
export interface Changes {
  readonly newlyFailing: readonly string[];
  readonly newlyPassing: readonly string[];
  readonly stillFailing: readonly string[];
}

export interface Comparison {
  readonly suite: string;
  readonly runs: readonly Pick<RunRecord, "started" | "verdict">[];
  readonly requirements: readonly ComparedRequirement[];
  readonly divergences: readonly Divergence[];
}

/** The runs cannot be compared, because they are of different versions of the suite. */
export class IncomparableRuns extends Error {
  override readonly name = "IncomparableRuns";
  constructor(readonly field: string) {
    super(`The runs differ in "${field}".`);
  }
}

const failing: ReadonlySet<string> = new Set(["fail", "error"]);

function divergenceOf(runs: readonly RunRecord[], first: number, second: number): readonly Divergence[] {
  const others = new Map(runs[second]?.checks.map((record) => [record.check.id, record]));
  const different = (runs[first]?.checks ?? []).flatMap((one) => {
    const other = others.get(one.check.id);
    return other !== undefined && other.decision.outcome !== one.decision.outcome ? [{ one, other }] : [];
  });
  const [shown] = different;
  return shown === undefined ? [] : [{ runs: [first, second], ...shown, checks: different.length }];
}

/** Compares runs of one version of the suite. Throws `IncomparableRuns` for others. */
export function compareRuns(runs: readonly RunRecord[]): Comparison {
  const [first] = runs;
  const suite = first?.started.suite ?? "";
  if (runs.some(({ started }) => started.suite !== suite)) throw new IncomparableRuns("suite");
  const verdicts = runs.map(({ checks }) => requirementVerdicts(checks));
  const indexes = runs.map((_, index) => index);
  return {
    suite,
    runs: runs.map(({ started, verdict }) => ({ started, verdict })),
    requirements: requirements.map(({ slug }) => ({
      requirement: slug,
      verdicts: verdicts.map((each) => each.get(slug) ?? "unchecked"),
    })),
    divergences: indexes.flatMap((one) =>
      indexes.slice(one + 1).flatMap((other) => divergenceOf(runs, one, other)),
    ),
  };
}

/** Returns the rows in which the runs do not agree. A run without checks for a requirement does not differ in it. */
export function differingRequirements({ requirements: rows }: Comparison): readonly ComparedRequirement[] {
  return rows.filter(({ verdicts }) => new Set(verdicts.filter((each) => each !== "unchecked")).size > 1);
}

/** Compares a run with an earlier one. Throws `IncomparableRuns` if their suites differ. */
export function changesSince(before: RunRecord, after: RunRecord): Changes {
  if (before.started.suite !== after.started.suite) throw new IncomparableRuns("suite");
  const earlier = new Map(before.checks.map(({ check, decision }) => [check.id, decision.outcome]));
  const changes: Record<keyof Changes, string[]> = { newlyFailing: [], newlyPassing: [], stillFailing: [] };
  for (const { check, decision } of after.checks) {
    const known = earlier.get(check.id);
    if (known === undefined) continue;
    const [was, is] = [failing.has(known), failing.has(decision.outcome)];
    if (is) changes[was ? "stillFailing" : "newlyFailing"].push(check.id);
    else if (was && decision.outcome === "pass") changes.newlyPassing.push(check.id);
  }
  return changes;
}

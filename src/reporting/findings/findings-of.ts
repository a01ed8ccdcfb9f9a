import type { RequirementSlug } from "../../register/requirements";
import { isWarning } from "../../verdicts/tally";
import type { CheckRecord } from "../record/run-record";
import { clusterFailures } from "./cluster-failures";
import { type CheckKind, checkKinds, effortOf, isScenario, kindOf } from "./kind-of-check";

/** Failing checks that have one cause as far as the evidence shows. */
export interface RunFinding {
  /** The check that is easiest to read among those that blame the first requirement. */
  readonly shown: CheckRecord;
  /** All checks behind the finding: the shown one first, then in the order of the plan. */
  readonly checks: readonly CheckRecord[];
  /** The requirements that its checks blame, the most likely one first. */
  readonly requirements: readonly RequirementSlug[];
  readonly kinds: Readonly<Record<CheckKind, number>>;
  /** True if only advice is not followed. */
  readonly isWarning: boolean;
}

/** The outcome that all checks of a finding share. */
export function outcomeOf({ shown }: RunFinding): "fail" | "error" | "inconclusive" {
  const { outcome } = shown.decision;
  return outcome === "error" || outcome === "inconclusive" ? outcome : "fail";
}

type Totals = ReadonlyMap<string, number>;

function countBy(checks: readonly CheckRecord[], key: (record: CheckRecord) => string | null): Totals {
  const counts = new Map<string, number>();
  for (const record of checks) {
    const name = key(record);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** The weights of the histories' blame beside that of the scenarios. With these, most named faults are blamed rightly. */
const weightOfHistories = 0.5;
const weightWithoutScenario = 0.6;

/** The suspicion of each requirement. */
type Suspicion = (slug: RequirementSlug) => number;

/** Returns false for a scenario that failed before its subject. One broken step fails many of these, whatever they are about. */
function failsInItsRule({ check, decision }: CheckRecord): boolean {
  return decision.requirement === (check.requirements[0] ?? null);
}

/**
 * The suspicion of a requirement: the Ochiai coefficient over scenarios, as in spectrum-based fault localisation (the part of its
 * scenarios that fails, and the part of the failing ones that blames it), and the part of the failing histories that blames it. A
 * history blames the observation that is wrong; a scenario blames the Rule in which it stands, so that a requirement which histories
 * alone blame counts less if scenarios fail.
 */
function suspicionIn(failed: readonly CheckRecord[], planned: Totals): Suspicion {
  const all = failed.filter(isScenario);
  const direct = all.filter(failsInItsRule);
  const scenarios = direct.length > 0 ? direct : all;
  const histories = failed.filter((record) => kindOf(record) === "history");
  const blamed = ({ decision }: CheckRecord) => decision.requirement;
  const [failing, blaming] = [countBy(scenarios, blamed), countBy(histories, blamed)];
  return (slug) => {
    const count = failing.get(slug) ?? 0;
    const ochiai =
      count / Math.sqrt(Math.max(1, scenarios.length) * Math.max(count, planned.get(slug) ?? 0, 1));
    const share = (blaming.get(slug) ?? 0) / Math.max(1, histories.length);
    const isByScenario = count > 0 || scenarios.length === 0;
    return ochiai + weightOfHistories * (isByScenario ? 1 : weightWithoutScenario) * Math.sqrt(share);
  };
}

/** Orders blamed requirements by suspicion, then by the check that is easiest to read. */
function rankRequirements(checks: readonly CheckRecord[], suspicion: Suspicion): readonly RequirementSlug[] {
  const effort = new Map<RequirementSlug, number>();
  for (const record of checks) {
    const { requirement } = record.decision;
    if (requirement === null) continue;
    effort.set(requirement, Math.min(effort.get(requirement) ?? Number.POSITIVE_INFINITY, effortOf(record)));
  }
  return [...effort]
    .sort(([one, a], [other, b]) => suspicion(other) - suspicion(one) || a - b)
    .map(([slug]) => slug);
}

/** Counts checks by kind. */
export function kindsIn(checks: readonly CheckRecord[]): RunFinding["kinds"] {
  const kinds = { scenario: 0, cell: 0, path: 0, walk: 0, history: 0 };
  for (const record of checks) kinds[kindOf(record)] += 1;
  return kinds;
}

function findingOf(cluster: readonly CheckRecord[], suspicion: Suspicion, strict: boolean): RunFinding {
  const requirements = rankRequirements(cluster, suspicion);
  const [first = null] = requirements;
  const blaming = cluster.filter(({ decision }) => decision.requirement === first);
  const shown = blaming.reduce((one, other) => (effortOf(other) < effortOf(one) ? other : one));
  return {
    shown,
    checks: [shown, ...cluster.filter((each) => each !== shown)],
    requirements,
    kinds: kindsIn(cluster),
    isWarning: cluster.every(({ decision }) => isWarning(decision, strict)),
  };
}

/**
 * The finding with the most suspicious requirement first; then scenarios before cells, paths, walks and histories; then the finding
 * with most checks behind it; then the one with fewest steps.
 */
function compareFindings(one: RunFinding, other: RunFinding, suspicion: Suspicion): number {
  const [doubt = 0, otherDoubt = 0] = [one, other].map(({ requirements: [first] }) =>
    first === undefined ? 0 : suspicion(first),
  );
  const kind = ({ shown }: RunFinding) => checkKinds.indexOf(kindOf(shown));
  return (
    otherDoubt - doubt ||
    kind(one) - kind(other) ||
    other.checks.length - one.checks.length ||
    effortOf(one.shown) - effortOf(other.shown)
  );
}

/**
 * Clusters failed checks into findings, one for each cause: errors, then deviations, then warnings. If nothing failed, the checks that
 * could not be judged are clustered.
 */
export function findingsOf(checks: readonly CheckRecord[], strict: boolean): readonly RunFinding[] {
  const having = (outcome: string) => checks.filter(({ decision }) => decision.outcome === outcome);
  const [errors, failed] = [having("error"), having("fail")];
  const advice = failed.filter(({ decision }) => isWarning(decision, strict));
  const deviations = failed.filter(({ decision }) => !isWarning(decision, strict));
  const open = errors.length + failed.length > 0 ? [] : having("inconclusive");
  const planned = countBy(checks.filter(isScenario), ({ check }) => check.requirements[0] ?? null);
  return [errors, deviations, open, advice].flatMap((each) => {
    const suspicion = suspicionIn(each, planned);
    return clusterFailures(each)
      .map((cluster) => findingOf(cluster, suspicion, strict))
      .sort((one, other) => compareFindings(one, other, suspicion));
  });
}

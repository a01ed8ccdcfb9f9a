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

type Totals = ReadonlyMap<string, number>;

function countBy(checks: readonly CheckRecord[], key: (record: CheckRecord) => string | null): Totals {
  const counts = new Map<string, number>();
  for (const record of checks) {
    const name = key(record);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/**
 * Orders blamed requirements by the Ochiai coefficient over scenarios, as spectrum-based fault localisation does: the one of whose
 * scenarios the largest part fails, and which the largest part of the failing ones blames. Then by the check that is easiest to read.
 */
function rankRequirements(checks: readonly CheckRecord[], planned: Totals): readonly RequirementSlug[] {
  const scenarios = checks.filter(isScenario);
  const failing = countBy(scenarios, ({ decision }) => decision.requirement);
  const effort = new Map<RequirementSlug, number>();
  for (const record of checks) {
    const { requirement } = record.decision;
    if (requirement === null) continue;
    effort.set(requirement, Math.min(effort.get(requirement) ?? Number.POSITIVE_INFINITY, effortOf(record)));
  }
  const suspicion = (slug: RequirementSlug) => {
    const failed = failing.get(slug) ?? 0;
    return failed / Math.sqrt(Math.max(1, scenarios.length) * Math.max(failed, planned.get(slug) ?? 0, 1));
  };
  return [...effort]
    .sort(([one, a], [other, b]) => suspicion(other) - suspicion(one) || a - b)
    .map(([slug]) => slug);
}

/** Counts checks by kind. */
export function kindsIn(checks: readonly CheckRecord[]): RunFinding["kinds"] {
  const count = (kind: CheckKind) => checks.filter((record) => kindOf(record) === kind).length;
  const [scenario, cell, path, walk, history] = checkKinds;
  return {
    scenario: count(scenario),
    cell: count(cell),
    path: count(path),
    walk: count(walk),
    history: count(history),
  };
}

function findingOf(cluster: readonly CheckRecord[], planned: Totals, strict: boolean): RunFinding {
  const requirements = rankRequirements(cluster, planned);
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

/** Scenarios before cells, paths, walks and histories; then the finding with most checks behind it; then the one with fewest steps. */
function compareFindings(one: RunFinding, other: RunFinding): number {
  const kind = ({ shown }: RunFinding) => checkKinds.indexOf(kindOf(shown));
  return (
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
  return [errors, deviations, open, advice].flatMap((each) =>
    clusterFailures(each)
      .map((cluster) => findingOf(cluster, planned, strict))
      .sort(compareFindings),
  );
}

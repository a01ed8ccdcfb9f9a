import type { RequirementSlug } from "../register/requirements";
import type { Decision, PlannedCheck } from "../verdicts/check";

export const checkKinds = ["features", "grid", "paths", "walks", "lockstep"] as const;

/** A scenario, a cell of a machine, a planned path, a random walk, or a history of lockstep. */
export type CheckKind = (typeof checkKinds)[number];

/** A check that failed because the implementation answered wrongly. */
export interface Kill {
  readonly check: string;
  /** The requirement that the check blames; null if the check rests on readings alone. */
  readonly requirement: RequirementSlug | null;
  /** The number of steps of the failing check. */
  readonly steps: number;
}

/** Crashes, hangs and protocol errors are not kills: they do not show a wrong answer. */
export function killIn({ cause, check, outcome, requirement, steps }: Decision): Kill | undefined {
  return outcome === "fail" && cause === null ? { check, requirement, steps: steps.length } : undefined;
}

/** The kill with the fewest steps; the scenario if both have equally many. */
export function firstKill(kills: {
  readonly features: Kill | null;
  readonly machines: Kill | null;
}): Kill | undefined {
  const { features, machines } = kills;
  if (features === null || machines === null) return features ?? machines ?? undefined;
  return machines.steps < features.steps ? machines : features;
}

export function checkKindOf(check: string): CheckKind {
  if (check.startsWith("feature:")) return "features";
  if (check.startsWith("machine:lockstep/")) return "lockstep";
  const criterion = check.split("/")[1];
  return criterion === "grid" || criterion === "walks" ? criterion : "paths";
}

export function canBlame({ requirements }: PlannedCheck, slug: RequirementSlug | null): boolean {
  return requirements.some((each) => each === slug);
}

/** One value for each kind of check. */
export function byCheckKind<Value>(value: (checkKind: CheckKind) => Value): Record<CheckKind, Value> {
  const [features, grid, paths, walks, lockstep] = checkKinds;
  return {
    features: value(features),
    grid: value(grid),
    paths: value(paths),
    walks: value(walks),
    lockstep: value(lockstep),
  };
}

import type { RequirementSlug } from "../register/requirements";
import type { Decision, PlannedCheck } from "../verdicts/check";

export const checkKinds = ["features", "grid", "paths", "walks"] as const;

/** What kind of check killed: a scenario, a cell of a machine, a planned path or a random walk. */
export type CheckKind = (typeof checkKinds)[number];

/** A check that failed because the implementation answered wrongly. */
export interface Kill {
  readonly check: string;
  /** Who was blamed; null where the check rests on readings alone. */
  readonly requirement: RequirementSlug | null;
  /** The length of the story that shows it. */
  readonly steps: number;
}

/** A crash, a hang or a broken protocol kills nobody: an implementation that is down says nothing wrong. */
export function killIn({ cause, check, outcome, requirement, steps }: Decision): Kill | undefined {
  return outcome === "fail" && cause === null ? { check, requirement, steps: steps.length } : undefined;
}

/** The kill that takes the fewest steps to show; a scenario where both take as many. */
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
  const criterion = check.split("/")[1];
  return criterion === "grid" || criterion === "walks" ? criterion : "paths";
}

/** Whether the check could blame that requirement. */
export function canBlame({ requirements }: PlannedCheck, slug: RequirementSlug | null): boolean {
  return requirements.some((each) => each === slug);
}

/** Something for each kind of check. */
export function byCheckKind<Value>(value: (checkKind: CheckKind) => Value): Record<CheckKind, Value> {
  const [features, grid, paths, walks] = checkKinds;
  return { features: value(features), grid: value(grid), paths: value(paths), walks: value(walks) };
}

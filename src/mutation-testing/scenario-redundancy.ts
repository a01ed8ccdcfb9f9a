import { z } from "zod";
import { checkKindOf } from "./kill";

/** Which faults a scenario kills, and whether another scenario subsumes it. */
export const scenarioRedundancy = z.strictObject({
  check: z.string(),
  kills: z.number().int().nonnegative(),
  /** Faults that no other scenario kills. */
  alone: z.array(z.string()),
  /** The first scenario that kills the same faults and more, or the same ones and precedes it. */
  subsumedBy: z.string().nullable(),
});

export type ScenarioRedundancy = z.infer<typeof scenarioRedundancy>;

type KillsByCheck = ReadonlyMap<string, ReadonlySet<string>>;

/** One entry for each scenario among the checks, in their order. */
export function scenarioRedundancies(
  checks: readonly string[],
  faultsByCheck: KillsByCheck,
): readonly ScenarioRedundancy[] {
  const scenarios = checks.filter((check) => checkKindOf(check) === "features");
  const killCounts = new Map<string, number>();
  for (const check of scenarios)
    for (const target of faultsByCheck.get(check) ?? [])
      killCounts.set(target, (killCounts.get(target) ?? 0) + 1);
  return scenarios.map((check, index) => {
    const own = [...(faultsByCheck.get(check) ?? [])];
    return {
      check,
      kills: own.length,
      alone: own.filter((target) => killCounts.get(target) === 1),
      subsumedBy: own.length === 0 ? null : (subsuming(own, index, scenarios, faultsByCheck) ?? null),
    };
  });
}

/** The first scenario that makes the one at this index redundant. */
function subsuming(
  own: readonly string[],
  index: number,
  scenarios: readonly string[],
  faultsByCheck: KillsByCheck,
): string | undefined {
  return scenarios.find((other, otherIndex) => {
    const others = faultsByCheck.get(other);
    if (others === undefined || others.size < own.length || otherIndex === index) return false;
    if (others.size === own.length && otherIndex > index) return false;
    return own.every((target) => others.has(target));
  });
}

import { z } from "zod";
import { weaponOf } from "./kill";

/** What one scenario is good for. */
export const scenarioWorth = z.strictObject({
  check: z.string(),
  kills: z.number().int().nonnegative(),
  /** Faults that no other scenario kills. */
  alone: z.array(z.string()),
  /** A scenario that kills all the same faults and more, or the same ones and comes first. */
  outdoneBy: z.string().nullable(),
});

export type ScenarioWorth = z.infer<typeof scenarioWorth>;

type Victims = ReadonlyMap<string, ReadonlySet<string>>;

/** Of all scenarios among the checks, in their order. */
export function scenarioWorths(checks: readonly string[], victims: Victims): readonly ScenarioWorth[] {
  const scenarios = checks.filter((check) => weaponOf(check) === "features");
  const killers = new Map<string, number>();
  for (const check of scenarios)
    for (const target of victims.get(check) ?? []) killers.set(target, (killers.get(target) ?? 0) + 1);
  return scenarios.map((check, place) => {
    const own = [...(victims.get(check) ?? [])];
    return {
      check,
      kills: own.length,
      alone: own.filter((target) => killers.get(target) === 1),
      outdoneBy: own.length === 0 ? null : (outdoing(own, place, scenarios, victims) ?? null),
    };
  });
}

/** The first scenario beside which the one at that place finds out nobody new. */
function outdoing(
  own: readonly string[],
  place: number,
  scenarios: readonly string[],
  victims: Victims,
): string | undefined {
  return scenarios.find((other, otherPlace) => {
    const others = victims.get(other);
    if (others === undefined || others.size < own.length || otherPlace === place) return false;
    if (others.size === own.length && otherPlace > place) return false;
    return own.every((target) => others.has(target));
  });
}

import { z } from "zod";
import { checkKindOf } from "./kill";

/** What one scenario is good for. */
export const scenarioRedundancy = z.strictObject({
  check: z.string(),
  kills: z.number().int().nonnegative(),
  /** Faults that no other scenario kills. */
  alone: z.array(z.string()),
  /** A scenario that kills all the same faults and more, or the same ones and comes first. */
  subsumedBy: z.string().nullable(),
});

export type ScenarioRedundancy = z.infer<typeof scenarioRedundancy>;

type KillsByCheck = ReadonlyMap<string, ReadonlySet<string>>;

/** Of all scenarios among the checks, in their order. */
export function scenarioRedundancies(
  checks: readonly string[],
  killedMutants: KillsByCheck,
): readonly ScenarioRedundancy[] {
  const scenarios = checks.filter((check) => checkKindOf(check) === "features");
  const killers = new Map<string, number>();
  for (const check of scenarios)
    for (const target of killedMutants.get(check) ?? []) killers.set(target, (killers.get(target) ?? 0) + 1);
  return scenarios.map((check, place) => {
    const own = [...(killedMutants.get(check) ?? [])];
    return {
      check,
      kills: own.length,
      alone: own.filter((target) => killers.get(target) === 1),
      subsumedBy: own.length === 0 ? null : (outdoing(own, place, scenarios, killedMutants) ?? null),
    };
  });
}

/** The first scenario beside which the one at that place finds out nobody new. */
function outdoing(
  own: readonly string[],
  place: number,
  scenarios: readonly string[],
  killedMutants: KillsByCheck,
): string | undefined {
  return scenarios.find((other, otherPlace) => {
    const others = killedMutants.get(other);
    if (others === undefined || others.size < own.length || otherPlace === place) return false;
    if (others.size === own.length && otherPlace > place) return false;
    return own.every((target) => others.has(target));
  });
}

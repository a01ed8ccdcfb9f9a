import type { RequirementSlug } from "../requirements/requirements";
import { type Weapon, weaponOf, weapons } from "./kill";
import type { Weighed } from "./weigh-checks";

/** What becomes of one fault when everything is run against it. */
export interface MatrixRow {
  readonly target: string;
  readonly requirement: RequirementSlug | null;
  readonly story: string;
  /** How many checks of each kind kill it. */
  readonly kills: Readonly<Record<Weapon, number>>;
  /** The scenarios that kill it. */
  readonly scenarios: readonly string[];
  /** Everybody who is blamed by some check. */
  readonly blamed: readonly RequirementSlug[];
  /** Whether the requirement that it breaks is among them, and whether it is alone there. */
  readonly attributed: boolean;
  readonly exact: boolean;
  /** The fewest steps in which some check shows it. */
  readonly shortest: number | null;
}

/** What one scenario is good for. */
export interface ScenarioWorth {
  readonly check: string;
  readonly kills: number;
  /** Faults that no other scenario kills. */
  readonly alone: readonly string[];
  /** A scenario that kills all the same faults and more. */
  readonly outdoneBy: string | null;
}

export interface KillMatrix {
  readonly faults: readonly MatrixRow[];
  readonly scenarios: readonly ScenarioWorth[];
  /** Of each kind of check, how many there are and how many kill nobody. */
  readonly idle: Readonly<Record<Weapon, { readonly checks: number; readonly idle: number }>>;
}

/** `checks`: the ids of everything that was run. */
export function killMatrix(weighed: readonly Weighed[], checks: readonly string[]): KillMatrix {
  const victims = victimsOf(weighed);
  return {
    faults: weighed.map(rowOf),
    scenarios: scenarioWorths(checks, victims),
    idle: byWeapon((weapon) => {
      const own = checks.filter((check) => weaponOf(check) === weapon);
      return { checks: own.length, idle: own.filter((check) => !victims.has(check)).length };
    }),
  };
}

function byWeapon<Value>(value: (weapon: Weapon) => Value): Readonly<Record<Weapon, Value>> {
  const [features, grid, paths, walks] = weapons;
  return { features: value(features), grid: value(grid), paths: value(paths), walks: value(walks) };
}

function rowOf({ kills, requirement, story, target }: Weighed): MatrixRow {
  const blamed = [...new Set(kills.flatMap((kill) => kill.requirement ?? []))].sort();
  const attributed = blamed.some((slug) => slug === requirement);
  return {
    target,
    requirement,
    story,
    kills: byWeapon((weapon) => kills.filter(({ check }) => weaponOf(check) === weapon).length),
    scenarios: kills.map(({ check }) => check).filter((check) => weaponOf(check) === "features"),
    blamed,
    attributed,
    exact: attributed && blamed.length === 1,
    shortest: kills.length === 0 ? null : Math.min(...kills.map(({ steps }) => steps)),
  };
}

/** Whom each check kills. */
function victimsOf(weighed: readonly Weighed[]): ReadonlyMap<string, ReadonlySet<string>> {
  const victims = new Map<string, Set<string>>();
  for (const { kills, target } of weighed) {
    for (const { check } of kills) {
      const killed = victims.get(check) ?? new Set();
      victims.set(check, killed.add(target));
    }
  }
  return victims;
}

function scenarioWorths(
  checks: readonly string[],
  victims: ReadonlyMap<string, ReadonlySet<string>>,
): readonly ScenarioWorth[] {
  const scenarios = checks.filter((check) => weaponOf(check) === "features");
  const of = (check: string) => victims.get(check) ?? new Set<string>();
  const killers = new Map<string, number>();
  for (const check of scenarios)
    for (const target of of(check)) killers.set(target, (killers.get(target) ?? 0) + 1);
  return scenarios.map((check) => {
    const own = [...of(check)];
    const outdoing = scenarios.find(
      (other) => of(other).size > own.length && own.every((target) => of(other).has(target)),
    );
    return {
      check,
      kills: own.length,
      alone: own.filter((target) => killers.get(target) === 1),
      outdoneBy: own.length === 0 ? null : (outdoing ?? null),
    };
  });
}

import { z } from "zod";
import { requirements } from "../register/requirements";
import type { MatrixEntry } from "./full-matrix";
import { byCheckKind, checkKindOf, checkKinds } from "./kill";
import { scenarioRedundancies, scenarioRedundancy } from "./scenario-redundancy";

const count = z.number().int().nonnegative();
const slug = z.enum(requirements.map((requirement) => requirement.slug));

const matrixRow = z.strictObject({
  target: z.string(),
  requirement: slug.nullable(),
  story: z.string(),
  /** Every check that kills it, as places in `checks`. */
  killedBy: z.array(count),
  /** How many of each kind those are. */
  kills: z.record(z.enum(checkKinds), count),
  /** Everybody who is blamed by some check. */
  blamed: z.array(slug),
  /** Whether the requirement that it breaks is among them, and whether it is alone there. */
  attributed: z.boolean(),
  exact: z.boolean(),
  /** The fewest steps in which some check shows it. */
  shortest: count.nullable(),
});

/** `matrix.json`: named faults × checks. */
export const killMatrixSchema = z.strictObject({
  suite: z.string(),
  seed: count,
  /** The ids of all checks that were run against each. */
  checks: z.array(z.string()),
  faults: z.array(matrixRow),
  scenarios: z.array(scenarioRedundancy),
  /** Faults that a single check finds out, and that check. */
  alone: z.array(z.strictObject({ check: z.string(), target: z.string() })),
  /** Of each kind of check, how many there are and how many find out nobody. */
  idle: z.record(z.enum(checkKinds), z.strictObject({ checks: count, idle: count })),
});

export type KillMatrix = z.infer<typeof killMatrixSchema>;
export type MatrixRow = z.infer<typeof matrixRow>;

/** `checks`: the ids of everything that was run. */
export function killMatrix(
  matrixEntries: readonly MatrixEntry[],
  checks: readonly string[],
  of: { readonly suite: string; readonly seed: number },
): KillMatrix {
  const killedMutants = killsByCheck(matrixEntries);
  const places = new Map(checks.map((check, place) => [check, place]));
  return {
    ...of,
    checks: [...checks],
    faults: matrixEntries.map((each) => rowOf(each, places)),
    scenarios: [...scenarioRedundancies(checks, killedMutants)],
    alone: matrixEntries.flatMap(({ kills: [only, other], target }) =>
      only === undefined || other !== undefined ? [] : [{ check: only.check, target }],
    ),
    idle: byCheckKind((checkKind) => {
      const own = checks.filter((check) => checkKindOf(check) === checkKind);
      return { checks: own.length, idle: own.filter((check) => !killedMutants.has(check)).length };
    }),
  };
}

function rowOf(
  { kills, requirement, story, target }: MatrixEntry,
  places: ReadonlyMap<string, number>,
): MatrixRow {
  const blamed = [...new Set(kills.flatMap((kill) => kill.requirement ?? []))].sort();
  const attributed = blamed.some((blamedSlug) => blamedSlug === requirement);
  return {
    target,
    requirement,
    story,
    killedBy: kills.flatMap(({ check }) => places.get(check) ?? []).sort((one, other) => one - other),
    kills: byCheckKind((checkKind) => kills.filter(({ check }) => checkKindOf(check) === checkKind).length),
    blamed,
    attributed,
    exact: attributed && blamed.length === 1,
    shortest: kills.length === 0 ? null : Math.min(...kills.map(({ steps }) => steps)),
  };
}

/** Whom each check kills. */
function killsByCheck(matrixEntries: readonly MatrixEntry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const killedMutants = new Map<string, Set<string>>();
  for (const { kills, target } of matrixEntries) {
    for (const { check } of kills) {
      const killed = killedMutants.get(check) ?? new Set();
      killedMutants.set(check, killed.add(target));
    }
  }
  return killedMutants;
}

import { z } from "zod";
import { type RequirementSlug, requirements } from "../register/requirements";
import { byCheckKind, checkKindOf, checkKinds, type Kill } from "./kill";
import { scenarioRedundancies, scenarioRedundancy } from "./scenario-redundancy";

const count = z.number().int().nonnegative();
const slug = z.enum(requirements.map((requirement) => requirement.slug));

const matrixRow = z.strictObject({
  target: z.string(),
  requirement: slug.nullable(),
  story: z.string(),
  /** The checks that kill it, as indexes in `checks`. */
  killedBy: z.array(count),
  /** The number of these checks by kind. */
  kills: z.record(z.enum(checkKinds), count),
  /** The requirements that these checks blame. */
  blamed: z.array(slug),
  /** True if the broken requirement is blamed; `exact` if it is the only one. */
  attributed: z.boolean(),
  exact: z.boolean(),
  /** The number of steps of the shortest failing check. */
  shortest: count.nullable(),
});

/** `matrix.json`: named faults × checks. */
export const killMatrixSchema = z.strictObject({
  suite: z.string(),
  seed: count,
  /** The ids of all checks; each was run against each fault. */
  checks: z.array(z.string()),
  faults: z.array(matrixRow),
  scenarios: z.array(scenarioRedundancy),
  /** Faults that only one check kills. */
  alone: z.array(z.strictObject({ check: z.string(), target: z.string() })),
  /** By kind: the number of checks, and of those that kill no fault. */
  idle: z.record(z.enum(checkKinds), z.strictObject({ checks: count, idle: count })),
});

export type KillMatrix = z.infer<typeof killMatrixSchema>;
export type MatrixRow = z.infer<typeof matrixRow>;

/** A named fault and every check that kills it. */
export interface MatrixEntry {
  readonly target: string;
  readonly requirement: RequirementSlug | null;
  readonly story: string;
  readonly kills: readonly Kill[];
}

/** Combines the kills of all faults; `checks` lists the ids of all checks. */
export function killMatrix(
  matrixEntries: readonly MatrixEntry[],
  checks: readonly string[],
  of: { readonly suite: string; readonly seed: number },
): KillMatrix {
  const faultsByCheck = killsByCheck(matrixEntries);
  const indexes = new Map(checks.map((check, index) => [check, index]));
  return {
    ...of,
    checks: [...checks],
    faults: matrixEntries.map((each) => rowOf(each, indexes)),
    scenarios: [...scenarioRedundancies(checks, faultsByCheck)],
    alone: matrixEntries.flatMap(({ kills: [only, other], target }) =>
      only === undefined || other !== undefined ? [] : [{ check: only.check, target }],
    ),
    idle: byCheckKind((checkKind) => {
      const own = checks.filter((check) => checkKindOf(check) === checkKind);
      return { checks: own.length, idle: own.filter((check) => !faultsByCheck.has(check)).length };
    }),
  };
}

function rowOf(
  { kills, requirement, story, target }: MatrixEntry,
  indexes: ReadonlyMap<string, number>,
): MatrixRow {
  const blamed = [...new Set(kills.flatMap((kill) => kill.requirement ?? []))].sort();
  const attributed = blamed.some((blamedSlug) => blamedSlug === requirement);
  return {
    target,
    requirement,
    story,
    killedBy: kills.flatMap(({ check }) => indexes.get(check) ?? []).sort((one, other) => one - other),
    kills: byCheckKind((checkKind) => kills.filter(({ check }) => checkKindOf(check) === checkKind).length),
    blamed,
    attributed,
    exact: attributed && blamed.length === 1,
    shortest: kills.length === 0 ? null : Math.min(...kills.map(({ steps }) => steps)),
  };
}

/** The targets that each check kills. */
function killsByCheck(matrixEntries: readonly MatrixEntry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const faultsByCheck = new Map<string, Set<string>>();
  for (const { kills, target } of matrixEntries) {
    for (const { check } of kills) {
      const killed = faultsByCheck.get(check) ?? new Set();
      faultsByCheck.set(check, killed.add(target));
    }
  }
  return faultsByCheck;
}

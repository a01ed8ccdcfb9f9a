import { weaponOf } from "../kill";
import type { KillMatrix, MatrixRow } from "../kill-matrix";

/** Checks that are shown as one column. */
export interface MatrixColumn {
  /** A feature's file, a machine, or the walks. */
  readonly name: string;
  readonly kind: "features" | "machines";
  readonly checks: number;
}

/** Scenarios by feature, paths and cells by machine, and all walks. */
function columnNameOf(check: string): string {
  if (weaponOf(check) === "features") return check.slice("feature:".length, check.indexOf("#"));
  return weaponOf(check) === "walks" ? "walks" : check.slice("machine:".length, check.indexOf("/"));
}

export interface MatrixColumns {
  readonly columns: readonly MatrixColumn[];
  /** How many checks of each column find the fault out. */
  readonly countsOf: (row: MatrixRow) => readonly number[];
}

/** The columns in the order in which their checks are run. */
export function matrixColumns({ checks }: Pick<KillMatrix, "checks">): MatrixColumns {
  const names = checks.map(columnNameOf);
  const places = new Map([...new Set(names)].map((name, place) => [name, place]));
  const placeOf = (check: number) => places.get(names[check] ?? "") ?? 0;
  const totals = new Array<number>(places.size).fill(0);
  const kinds = new Array<MatrixColumn["kind"]>(places.size).fill("machines");
  for (const [check, id] of checks.entries()) {
    totals[placeOf(check)] = (totals[placeOf(check)] ?? 0) + 1;
    if (weaponOf(id) === "features") kinds[placeOf(check)] = "features";
  }
  return {
    columns: [...places].map(([name, place]) => ({
      name,
      kind: kinds[place] ?? "machines",
      checks: totals[place] ?? 0,
    })),
    countsOf: ({ killedBy }) => {
      const counts = new Array<number>(places.size).fill(0);
      for (const check of killedBy) counts[placeOf(check)] = (counts[placeOf(check)] ?? 0) + 1;
      return counts;
    },
  };
}

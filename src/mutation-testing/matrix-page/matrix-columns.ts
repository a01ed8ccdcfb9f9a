import { checkKindOf } from "../kill";
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
  if (checkKindOf(check) === "features") return check.slice("feature:".length, check.indexOf("#"));
  return checkKindOf(check) === "walks" ? "walks" : check.slice("machine:".length, check.indexOf("/"));
}

export interface MatrixColumns {
  readonly columns: readonly MatrixColumn[];
  /** How many checks of each column find the fault out. */
  readonly countsOf: (row: MatrixRow) => readonly number[];
}

/** Machines first: they are few and find out most. */
export function matrixColumns({ checks }: Pick<KillMatrix, "checks">): MatrixColumns {
  const names = checks.map(columnNameOf);
  const counts = new Map<string, MatrixColumn>();
  for (const [place, check] of checks.entries()) {
    const name = names[place] ?? "";
    const kind = checkKindOf(check) === "features" ? "features" : "machines";
    counts.set(name, { name, kind, checks: (counts.get(name)?.checks ?? 0) + 1 });
  }
  const all = [...counts.values()];
  const columns = [...all.filter(isOfMachines), ...all.filter((column) => !isOfMachines(column))];
  const places = new Map(columns.map(({ name }, place) => [name, place]));
  return {
    columns,
    countsOf: ({ killedBy }) => {
      const found = columns.map(() => 0);
      for (const check of killedBy) {
        const place = places.get(names[check] ?? "") ?? 0;
        found[place] = (found[place] ?? 0) + 1;
      }
      return found;
    },
  };
}

function isOfMachines({ kind }: MatrixColumn): boolean {
  return kind === "machines";
}

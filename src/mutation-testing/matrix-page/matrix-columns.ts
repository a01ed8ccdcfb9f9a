import { checkKindOf } from "../kill";
import type { KillMatrix, MatrixRow } from "../kill-matrix";

/** A group of checks that is shown as one column. */
export interface MatrixColumn {
  /** The name of a feature file or machine, "walks" or "lockstep". */
  readonly name: string;
  readonly kind: "features" | "machines";
  readonly checks: number;
}

/** Scenarios are grouped by feature, paths and cells by machine; all walks are one group, and so are all histories. */
function columnNameOf(check: string): string {
  if (checkKindOf(check) === "features") return check.slice("feature:".length, check.indexOf("#"));
  return checkKindOf(check) === "walks" ? "walks" : check.slice("machine:".length, check.indexOf("/"));
}

export interface MatrixColumns {
  readonly columns: readonly MatrixColumn[];
  /** For each column, the number of checks that kill the fault. */
  readonly countsOf: (row: MatrixRow) => readonly number[];
}

/** The columns of machines come first because they are few and kill most faults. */
export function matrixColumns({ checks }: Pick<KillMatrix, "checks">): MatrixColumns {
  const names = checks.map(columnNameOf);
  const counts = new Map<string, MatrixColumn>();
  for (const [index, check] of checks.entries()) {
    const name = names[index] ?? "";
    const kind = checkKindOf(check) === "features" ? "features" : "machines";
    counts.set(name, { name, kind, checks: (counts.get(name)?.checks ?? 0) + 1 });
  }
  const all = [...counts.values()];
  const columns = [...all.filter(isOfMachines), ...all.filter((column) => !isOfMachines(column))];
  const indexes = new Map(columns.map(({ name }, index) => [name, index]));
  return {
    columns,
    countsOf: ({ killedBy }) => {
      const kills = columns.map(() => 0);
      for (const check of killedBy) {
        const index = indexes.get(names[check] ?? "") ?? 0;
        kills[index] = (kills[index] ?? 0) + 1;
      }
      return kills;
    },
  };
}

function isOfMachines({ kind }: MatrixColumn): boolean {
  return kind === "machines";
}

import type { Decision } from "./check";

/** The size of a machine and the number of its cells that a run has tried. */
export interface MachineFigures {
  readonly states: number;
  readonly transitions: number;
  readonly cells: number;
  readonly cellsTried: number;
}

/** The figures of each machine under its file name. */
export type ModelCoverage = Readonly<Record<string, MachineFigures>>;

/** Adds up the figures of all machines. */
export function sumOfMachines(model: ModelCoverage): MachineFigures {
  const none: MachineFigures = { states: 0, transitions: 0, cells: 0, cellsTried: 0 };
  return Object.values(model).reduce(
    (sum, machine) => ({
      states: sum.states + machine.states,
      transitions: sum.transitions + machine.transitions,
      cells: sum.cells + machine.cells,
      cellsTried: sum.cellsTried + machine.cellsTried,
    }),
    none,
  );
}

/** Joins the figures of several parts of one run, each of which tried its own cells. */
export function joinCoverage(parts: readonly ModelCoverage[]): ModelCoverage {
  const joined: Record<string, MachineFigures> = {};
  for (const [name, machine] of parts.flatMap((part) => Object.entries(part))) {
    const tried = (joined[name]?.cellsTried ?? 0) + machine.cellsTried;
    joined[name] = { ...machine, cellsTried: Math.min(machine.cells, tried) };
  }
  return joined;
}

/** Cells with these outcomes were not tried: they say nothing about the implementation. */
export function isTried({ outcome }: Decision): boolean {
  return outcome !== "skip" && outcome !== "inconclusive" && outcome !== "not-run";
}

/** Adds the cells that earlier decisions have tried. */
export function addTried(model: ModelCoverage, decisions: readonly Decision[]): ModelCoverage {
  const tried = new Map<string, number>();
  for (const decision of decisions) {
    const [, machine] = /^machine:([^/]+)\/grid\//.exec(decision.check) ?? [];
    if (machine !== undefined && isTried(decision)) tried.set(machine, (tried.get(machine) ?? 0) + 1);
  }
  return Object.fromEntries(
    Object.entries(model).map(([name, machine]) => [
      name,
      { ...machine, cellsTried: machine.cellsTried + (tried.get(name) ?? 0) },
    ]),
  );
}

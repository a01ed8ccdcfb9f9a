/** What a machine has and how much of it a run has tried. */
export interface MachineFigures {
  readonly states: number;
  readonly transitions: number;
  readonly cells: number;
  readonly cellsTried: number;
}

/** The figures of each machine under its file name. */
export type ModelCoverage = Readonly<Record<string, MachineFigures>>;

/** The figures of all machines added up. */
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

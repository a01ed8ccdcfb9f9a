import type { PlannedCheck } from "../verdicts/check";
import { type CheckKind, canBlame, checkKindOf } from "./kill";
import type { Mutant } from "./mutant";

/** Ids of checks that are run together. */
type Batch = readonly string[];

/** The order in which checks are run against a mutant: first those most likely to kill it. */
export interface CheckOrder {
  /** Scenarios of the mutant's requirement come first. */
  readonly scenarios: (mutant: Mutant) => Batch;
  readonly blamingScenarios: (mutant: Mutant) => Batch;
  readonly blamingMachineChecks: (mutant: Mutant) => Batch;
  /** The histories of lockstep, each of which can blame any requirement: a few short ones, then all others. */
  readonly histories: readonly Batch[];
  /** Few and cheap checks that kill most mutants. */
  readonly earlyMachineChecks: (mutant: Mutant) => readonly Batch[];
  /** Everything else. The cells come last because they are most numerous. */
  readonly otherMachineChecks: readonly Batch[];
}

/** The order depends on the mutant's id and requirement alone, so results do not depend on earlier runs. */
export function checkOrder(
  scenarioChecks: readonly PlannedCheck[],
  machineChecks: readonly PlannedCheck[],
): CheckOrder {
  const ofKind = (kind: CheckKind) => machineChecks.map(idOf).filter((id) => checkKindOf(id) === kind);
  const [cells, paths, walks] = [ofKind("grid"), ofKind("paths"), ofKind("walks")];
  // A few short histories find most faults. The blame of a history shows only when it has failed.
  const histories = ofKind("lockstep");
  const tours = paths.filter((id) => id.includes("/tour/"));
  const cellsByWord = indexByWord(cells);
  const blaming = (checks: readonly PlannedCheck[], { requirement }: Mutant) =>
    checks.filter((check) => canBlame(check, requirement)).map(idOf);
  return {
    scenarios: (mutant) => [...new Set([...blaming(scenarioChecks, mutant), ...scenarioChecks.map(idOf)])],
    blamingScenarios: (mutant) => blaming(scenarioChecks, mutant),
    blamingMachineChecks: (mutant) => blaming(machineChecks, mutant),
    histories: [histories.slice(0, 6), histories.slice(6)],
    earlyMachineChecks: (mutant) => [
      cellsNamedIn(mutant, cellsByWord),
      walks.slice(0, 8),
      histories.slice(0, 6),
      tours,
    ],
    otherMachineChecks: [histories.slice(6), walks.slice(8), paths, cells],
  };
}

/** A cell's id contains the action and the role, for instance `…/new-customer.cancel/global-admin`. */
function indexByWord(cells: Batch): ReadonlyMap<string, Batch> {
  const index = new Map<string, string[]>();
  for (const id of cells) {
    for (const word of new Set(id.split(/[/:]/))) {
      const own = index.get(word);
      if (own === undefined) index.set(word, [id]);
      else own.push(id);
    }
  }
  return index;
}

/** The cells that contain every action and role in the id of a generated mutant, for instance `refuse/new-customer.cancel/global-admin`. */
function cellsNamedIn({ target }: Mutant, cellsByWord: ReadonlyMap<string, Batch>): Batch {
  const lists = target.split("/").flatMap((word) => {
    const cells = cellsByWord.get(word);
    return cells === undefined ? [] : [cells];
  });
  const [fewest = [], ...others] = lists.sort((one, other) => one.length - other.length);
  const sets = others.map((cells) => new Set(cells));
  return fewest.filter((id) => sets.every((cells) => cells.has(id)));
}

function idOf({ id }: PlannedCheck): string {
  return id;
}

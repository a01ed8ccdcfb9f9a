import { leftOpen, personKinds } from "../../../machines/machine-model";
import { type Choices, type ChoiceTag, isChosen } from "../../domain/choices";
import { type Assumptions, allHold, assumptionsOf } from "../../model-testing/bindings/assumptions";
import { type CompiledMachine, machinesUnder } from "../../model-testing/model/compiled-machine";
import { gridOf } from "../../model-testing/plan/cell";
import { reachableStates } from "../../model-testing/plan/reachable-states";

/** A number of checks that can be judged, and of those that cannot. */
interface Share {
  readonly judged: number;
  readonly lost: number;
}

/**
 * The checks of scenarios and cells that can be judged under these choices. Lost are the cells that the choices leave open, those in
 * states that cannot be reached or that rest on a choice that is not modelled, and the scenarios that rest on our choice alone.
 */
export function shareOfPlan(
  choices: Choices,
  scenarios: readonly { readonly readings: readonly ChoiceTag[] }[],
): Share {
  const assumptions = assumptionsOf(choices);
  const applying = scenarios.filter(({ readings }) => readings.every((tag) => isChosen(tag, choices))).length;
  const lost = scenarios.filter(({ readings }) => readings.some((tag) => isOursAlone(tag, choices))).length;
  const machines = [...machinesUnder(assumptions).values()].map((machine) => shareOf(machine, assumptions));
  return {
    judged: applying + machines.reduce((sum, each) => sum + each.judged, 0),
    lost: lost + machines.reduce((sum, each) => sum + each.lost, 0),
  };
}

function isOursAlone(tag: ChoiceTag, choices: Choices): boolean {
  return !tag.includes(":") && !isChosen(tag, choices);
}

function shareOf(machine: CompiledMachine, assumptions: Assumptions): Share {
  const reached = reachableStates(machine, assumptions);
  const grid = gridOf(machine);
  const judged = grid.filter(
    ({ state, expected }) => reached.has(state) && allHold(expected.readings, assumptions),
  ).length;
  return { judged, lost: grid.length - judged + cellsLeftOpen(machine) };
}

function cellsLeftOpen(machine: CompiledMachine): number {
  let count = 0;
  for (let state = 0; state < machine.states; state++)
    for (const sample of machine.samples.keys())
      for (const kind of personKinds) {
        const expected = machine.expectedOutcome(state, sample, kind);
        if (expected.kind === "infeasible" && expected.because === leftOpen.infeasible) count++;
      }
  return count;
}

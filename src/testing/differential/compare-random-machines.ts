import assert from "node:assert/strict";
import * as fc from "fast-check";
import type { AnyStateMachine } from "xstate";
import { compile } from "../../state-space/compile";
import { ExplorationProblem } from "../../state-space/exploration-problem";
import type { StateSpace } from "../../state-space/state-space";
import { exploreWithXState, writeGraph } from "./explore-with-xstate";
import { randomMachine, randomMachineSamples } from "./random-machine";

/** Returns undefined for machines with infinite macrosteps and machines whose outcome depends on the order of regions. */
function explored(machine: AnyStateMachine): StateSpace | undefined {
  try {
    return compile(machine, randomMachineSamples, { replays: 0, limit: 3000 });
  } catch (thrown) {
    if (thrown instanceof ExplorationProblem && /rest|region|limit|loop|inconsistent/.test(thrown.what))
      return undefined;
    throw thrown;
  }
}

/** Compares the state spaces of `runs` random machines with the graphs that XState finds. */
export function compareRandomMachines(runs: number): void {
  let compared = 0;
  void fc.assert(
    fc.property(fc.array(fc.nat(10_000), { minLength: 30, maxLength: 120 }), (tape) => {
      const machine = randomMachine(tape);
      const space = explored(machine);
      if (space === undefined) return;
      compared++;
      assert.deepEqual(writeGraph(space), exploreWithXState(machine, randomMachineSamples));
    }),
    { numRuns: runs, seed: 3 },
  );
  assert.ok(compared > runs / 2, `only ${compared} of ${runs} machines could be compared`);
}

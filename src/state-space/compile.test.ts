import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { exploreWithXState, writeGraph } from "../testing/differential/explore-with-xstate";
import { oracleMachines } from "../testing/differential/machines";
import { compile } from "./compile";
import { replayWithXState } from "./replay-with-xstate";

describe("compile", () => {
  for (const { shows, machine, samples } of oracleMachines) {
    test(`finds XState's own graph: ${shows}`, () => {
      const space = compile(machine, samples, { replays: 0 });

      assert.deepEqual(writeGraph(space), exploreWithXState(machine, space.samples));
      assert.ok(replayWithXState(machine, space, Number.POSITIVE_INFINITY) > 0);
    });
  }
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { behaviourExamples } from "../testing/differential/behaviour";
import { exploreWithXState, writeGraph } from "../testing/differential/explore-with-xstate";
import { structureExamples } from "../testing/differential/structure";
import { compile } from "./compile";
import { replayWithXState } from "./replay-with-xstate";

describe("compile", () => {
  for (const { shows, machine, samples } of [...structureExamples, ...behaviourExamples]) {
    test(`finds XState's own graph: ${shows}`, () => {
      const space = compile(machine, samples, { replays: 0 });

      assert.deepEqual(writeGraph(space), exploreWithXState(machine, space.samples));
      assert.ok(replayWithXState(machine, space, Number.POSITIVE_INFINITY) > 0);
    });
  }
});

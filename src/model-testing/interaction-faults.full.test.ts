import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { interactionFaults } from "../mutants/interaction/catalogue";
import { withInteractionFault } from "../mutants/interaction/with-interaction-fault";
import { createReference } from "../reference/reference-implementation";
import { verify } from "../runner/verify";
import { play } from "../testing/find-failures";

describe("interaction faults", () => {
  for (const interactionFault of interactionFaults) {
    test(`${interactionFault.name}: no path through one machine detects it`, async () => {
      for (const criterion of ["tour", "hsi", "round-trip", "n-switch", "all-transitions"]) {
        const open = () => withInteractionFault(createReference(), interactionFault);
        const decisions = await play(open, { criterion, enough: 2 });
        assert.deepEqual(
          decisions.filter(({ outcome }) => outcome === "fail"),
          [],
          criterion,
        );
      }
    });

    test(`${interactionFault.name}: no scenario of the features detects it`, async () => {
      const against = `nonconformant:${interactionFault.name}`;
      const { failures, passed } = await verify({ against, only: ["features"], out: null });
      assert.deepEqual(failures, []);
      assert.ok(passed > 100);
    });
  }
});

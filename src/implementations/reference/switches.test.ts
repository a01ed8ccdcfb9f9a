import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { houseArrangement } from "../../arrangement/house-arrangement";
import { readings } from "../../requirements/readings";
import { associationProbes } from "../rehearsal/probes/association-probes";
import { orderProbes } from "../rehearsal/probes/order-probes";
import { partnershipProbes } from "../rehearsal/probes/partnership-probes";
import { tourOf } from "../rehearsal/tour";
import { createReference } from "./reference-implementation";
import { type ReadingSwitch, switchTable } from "./switches";

const probes = { ...partnershipProbes, ...orderProbes, ...associationProbes };

describe("switches of the reference", () => {
  const ids = Object.keys(switchTable) as ReadingSwitch[];

  test("there is one for every reading", () => {
    assert.deepEqual(
      ids,
      readings.map(({ id }) => id),
    );
  });

  for (const id of ids.filter((each) => switchTable[each].without !== null)) {
    test(`${id} makes the difference that the table tells`, () => {
      const asked = (reading: boolean) =>
        probes[id]?.ask(tourOf(createReference({ readings: { [id]: reading } }), houseArrangement(1)));

      assert.notEqual(probes[id], undefined);
      assert.deepEqual(asked(true), probes[id]?.followed);
      assert.deepEqual(asked(false), probes[id]?.left);
    });
  }
});

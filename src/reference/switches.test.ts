import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { defaultArrangement } from "../port/default-data/default-arrangement";
import { readings } from "../register/readings";
import { associationChecks } from "../testing/reading-checks/association-checks";
import { orderChecks } from "../testing/reading-checks/order-checks";
import { partnershipChecks } from "../testing/reading-checks/partnership-checks";
import { driverOf } from "../testing/walkthroughs/test-driver";
import { createReference } from "./reference-implementation";
import { type ReadingSwitch, switchTable } from "./switches";

const readingChecks = { ...partnershipChecks, ...orderChecks, ...associationChecks };

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
        readingChecks[id]?.ask(
          driverOf(createReference({ readings: { [id]: reading } }), defaultArrangement(1)),
        );

      assert.notEqual(readingChecks[id], undefined);
      assert.deepEqual(asked(true), readingChecks[id]?.followed);
      assert.deepEqual(asked(false), readingChecks[id]?.left);
    });
  }
});

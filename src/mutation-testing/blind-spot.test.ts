import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { findBlindSpot } from "./blind-spot";
import { type PreparedChecks, prepareChecks } from "./prepared-checks";

const target = "nonconformant:global-admins-read-passwords-for-ever";

describe("findBlindSpot", () => {
  let prepared: PreparedChecks;
  before(async () => {
    prepared = await prepareChecks({ seed: 1, language: "en" });
  });

  /** Only the scenarios of a feature file. */
  function only(feature: string): PreparedChecks {
    const { machines, order, scenarios } = prepared;
    const checks = scenarios.checks.filter(({ id }) => id.startsWith(`feature:${feature}`));
    assert.ok(checks.length > 0);
    return { scenarios: { ...scenarios, checks }, machines: { ...machines, checks: [] }, order };
  }

  test("names the message that a fault answers differently", async () => {
    const spot = await findBlindSpot(only("customers/handing-over-the-credentials"), target);

    assert.deepEqual(spot, { target, exercisedBy: "observe credentials" });
  });

  test("says that a plan never exercises a fault", async () => {
    const spot = await findBlindSpot(only("partnerships/drafting-a-request"), target);

    assert.deepEqual(spot, { target, exercisedBy: null });
  });

  test("tells what differs and is not judged", async () => {
    const variant = "benign:other-passwords";
    const { exercisedBy } = await findBlindSpot(prepared, variant);

    assert.match(exercisedBy ?? "", /^observe /);
  });
});

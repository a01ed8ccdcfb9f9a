import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { PlannedCheck } from "../verdicts/check";
import { checkOrder } from "./check-order";
import type { Mutant } from "./mutant";

function checkOf(id: string, requirement: PlannedCheck["requirements"][number]): PlannedCheck {
  return { id, source: "feature", requirements: [requirement], title: id, readings: [], where: id };
}

const scenarios = [
  checkOf("feature:a#orders-are-the-providers/1", "orders-are-the-providers"),
  checkOf("feature:b#cancel-abandons-order/1", "cancel-abandons-order"),
];
const cells = [
  "machine:order-wizard/grid/review/new-customer.cancel/sales-agent",
  "machine:order-wizard/grid/review/new-customer.cancel/global-admin",
  "machine:order-wizard/grid/review/new-customer.submit/global-admin",
];
const order = checkOrder(
  scenarios,
  cells.map((id) => checkOf(id, "cancel-abandons-order")),
);

function mutantOf(target: string, requirement: Mutant["requirement"] = null): Mutant {
  return { target, group: requirement === null ? "generated" : "named", requirement };
}

describe("checkOrder", () => {
  test("starts with the scenarios of the mutant's requirement", () => {
    const [first, second] = order.scenarios(mutantOf("nonconformant:x", "cancel-abandons-order"));

    assert.deepEqual([first, second], [scenarios[1]?.id, scenarios[0]?.id]);
  });

  test("starts with the cells of the action and role that the mutant's id names", () => {
    const early = (target: string) => order.earlyMachineChecks(mutantOf(target))[0];

    assert.deepEqual(early("generated:refuse/new-customer.cancel/global-admin"), [cells[1]]);
    assert.deepEqual(early("generated:refuse/new-customer.cancel"), [cells[0], cells[1]]);
    assert.deepEqual(early("generated:fact/serves/true"), []);
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Decision } from "../../verdicts/check";
import type { CheckRecord } from "../record/run-record";
import { readDiagrams } from "./read-diagrams";
import { statecharts } from "./statecharts";
import { triedCells } from "./tried-cells";

function cell(state: string, input: string, outcome: Decision["outcome"]): CheckRecord {
  const id = `machine:order-wizard/grid/${state}/${input}/global-admin`;
  const check = { id, source: "machine", title: "", requirements: [], readings: [], where: "" } as const;
  const nothing = { cause: null, requirement: null, steps: [], expected: null, observed: null, note: null };
  const decision = { check: id, outcome, ...nothing, exchanges: [] };
  return { check, titles: { en: "", "zh-TW": "" }, decision, replay: "" };
}

const checks = [
  cell("none+placed=none", "new-customer.start", "pass"),
  cell("none+placed=none", "new-customer.start:non-partner", "fail"),
  cell("review+placed=none", "new-customer.cancel", "pass"),
  cell("review+placed=none", "new-customer.start", "pass"),
];
const page = String(statecharts(triedCells(checks), readDiagrams()));

/** The class of the part of the English order wizard with these attributes. */
function classOf(attributes: string): string | undefined {
  const chart = page.slice(page.indexOf("statechart-order-wizard-en"));
  return new RegExp(`<g class="([^"]*)" fill-opacity="[^"]*" ${attributes}`).exec(chart)?.[1];
}

describe("the statecharts of a report", () => {
  test("have states in the colour of the worst cell, and a count", () => {
    assert.equal(classOf('data-state="none"'), "state leaf failed");
    assert.equal(classOf('data-state="review"'), "state leaf passed");
    assert.equal(classOf('data-state="confirmation"'), "state leaf untried");
    assert.ok(page.includes('data-state="none"><title>1 of 2 cells failed</title>'));
  });

  test("have arrows in the colour of their input in the state that they leave", () => {
    assert.equal(
      classOf('data-from="none" data-to="new-customer" data-on="new-customer.start"'),
      "arrow failed",
    );
    assert.equal(classOf('data-from="review" data-to="none" data-on="new-customer.cancel"'), "arrow passed");
    assert.equal(
      classOf('data-from="review" data-to="new-customer" data-on="new-customer.start"'),
      "arrow passed",
    );
  });

  test("have no coloured part in machines that were not tried", () => {
    const other = page.slice(
      page.indexOf("statechart-credentials-en"),
      page.indexOf("statechart-credentials-zh"),
    );
    assert.doesNotMatch(other, /class="[^"]*(passed|failed)"/);
    assert.match(other, /class="state leaf untried"/);
  });
});

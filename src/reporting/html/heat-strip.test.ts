import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { heatStrips } from "./heat-strip";
import type { TriedCell } from "./tried-cells";

function cells(states: number, inputs: number): readonly TriedCell[] {
  return Array.from({ length: states * inputs }, (_, index): TriedCell => {
    const tone = index === 7 ? "failed" : "passed";
    return { machine: "m", state: `s${index % states}`, input: `i${Math.floor(index / states)}`, tone };
  });
}

function squaresIn(page: string, tone: string): number {
  const [, path = ""] = new RegExp(`class="${tone}" d="([^"]*)"`).exec(page) ?? [];
  return path.split("M").length - 1;
}

describe("heatStrips", () => {
  test("draw one square for each state and input", () => {
    const page = String(heatStrips(cells(30, 10)));

    assert.equal(squaresIn(page, "passed"), 299);
    assert.equal(squaresIn(page, "failed"), 1);
    assert.doesNotMatch(page, /in each column/);
  });

  test("of a large machine join states until there are few squares, and keep what failed", () => {
    const page = String(heatStrips(cells(3_000, 40)));

    assert.ok(squaresIn(page, "passed") <= 8_000);
    assert.equal(squaresIn(page, "failed"), 1);
    assert.match(page, /15 states in each column/);
  });
});

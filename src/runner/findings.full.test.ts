import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { RunFinding } from "../reporting/findings/findings-of";
import { namedFaults } from "../targets/mutant-targets";
import { findingsAgainst } from "../testing/findings-against";

/** The result of one run: the number of findings, and true if the first one blames the broken requirement first, or any blames it. */
interface Measured {
  readonly count: number;
  readonly isFirst: boolean;
  readonly isFound: boolean;
}

function measure(findings: readonly RunFinding[], requirement: string): Measured {
  const isFound = findings.some(({ requirements }) => requirements.some((slug) => slug === requirement));
  return { count: findings.length, isFirst: findings[0]?.requirements[0] === requirement, isFound };
}

function shareOf(results: readonly Measured[], field: "isFirst" | "isFound"): number {
  return results.filter((result) => result[field]).length / results.length;
}

function medianOf(numbers: readonly number[]): number | undefined {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
}

function assertTelling(results: readonly Measured[]): void {
  const figures = JSON.stringify({
    counts: results.map(({ count }) => count),
    first: shareOf(results, "isFirst"),
  });
  assert.equal(medianOf(results.map(({ count }) => count)), 1, figures);
  assert.equal(shareOf(results, "isFound"), 1, figures);
  assert.ok(shareOf(results, "isFirst") >= 0.85, figures);
}

describe("findings", () => {
  test("of one named fault are one in most cases, and the first blames the broken requirement", async () => {
    const sample = namedFaults().filter((_, index) => index % 6 === 1);
    const results: Measured[] = [];
    for (const { target, requirement } of sample)
      results.push(measure(await findingsAgainst(target), requirement));

    assertTelling(results);
  });
});

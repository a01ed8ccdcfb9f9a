import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { runOutcomes, worst } from "./run-outcome";

const outcome = fc.constantFrom(...runOutcomes);

describe("worst", () => {
  test("one deviation outweighs any number of successes", () => {
    assert.equal(worst(["pass", "fail", "pass", "partial"]), "fail");
  });

  test("an error outweighs everything", () => {
    fc.assert(fc.property(fc.array(outcome), (outcomes) => worst([...outcomes, "error"]) === "error"));
  });

  test("does not depend on the order", () => {
    fc.assert(fc.property(outcome, outcome, (one, other) => worst([one, other]) === worst([other, one])));
  });

  test("does not depend on repetition", () => {
    fc.assert(fc.property(outcome, (one) => worst([one, one]) === one));
  });

  test("does not depend on the grouping", () => {
    fc.assert(
      fc.property(
        outcome,
        outcome,
        outcome,
        (a, b, c) => worst([worst([a, b]), c]) === worst([a, worst([b, c])]),
      ),
    );
  });
});

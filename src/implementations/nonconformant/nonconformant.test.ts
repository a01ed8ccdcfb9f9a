import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { houseArrangement } from "../../arrangement/house-arrangement";
import type { InProcessImplementation } from "../../port/implementation";
import { readings } from "../../requirements/readings";
import { findRequirement } from "../../requirements/requirements";
import { statements } from "../../requirements/statements";
import { createReference } from "../reference/reference-implementation";
import { customerDeeds } from "../rehearsal/customer-deeds";
import { grandTour } from "../rehearsal/grand-tour";
import { partnershipDeeds } from "../rehearsal/partnership-deeds";
import { faults } from "./catalogue";
import { createNonconformant } from "./create-nonconformant";

const deeds = [...partnershipDeeds, ...customerDeeds];

function answersOf(portal: InProcessImplementation): Generator<string> {
  portal.reset({ seed: 1, arrangement: houseArrangement(1), clock: "2026-01-01T00:00:00Z" });
  return grandTour(portal, deeds);
}

const expected = [...answersOf(createReference())];

/** Whether the tour is answered otherwise than by the reference. */
function isNoticed(portal: InProcessImplementation): boolean {
  const answers = answersOf(portal);
  const differs = expected.some((answer) => answers.next().value !== answer);
  return differs || answers.next().done !== true;
}

describe("faulty implementations", () => {
  test("are called by a sentence about what they do wrong, each by another one", () => {
    const names = faults.map(({ name }) => name);

    assert.deepEqual(
      names.filter((name) => !/^[a-z]+(-[a-z]+)+$/.test(name)),
      [],
    );
    assert.equal(new Set(names).size, names.length);
  });

  test("break requirements and readings that are in the register", () => {
    const ids = new Set<string>(readings.map(({ id }) => id));
    const unknown = faults.filter(
      ({ reading, requirement }) =>
        findRequirement(requirement) === undefined || (reading !== undefined && !ids.has(reading)),
    );

    assert.deepEqual(unknown, []);
  });

  test("are told in one sentence", () => {
    const longer = faults.filter(({ story }) => !/^[A-Z][^.!?]*\.$/.test(story));

    assert.deepEqual(
      longer.map(({ name }) => name),
      [],
    );
  });

  test("are at least two for every required statement", () => {
    const lacking = statements.filter(({ kind, requirements }) => {
      const breaking = faults.filter(({ requirement }) => requirements.some((slug) => slug === requirement));
      return kind === "required" && breaking.length < 2;
    });

    assert.deepEqual(
      lacking.map(({ id }) => id),
      [],
    );
  });

  test("a second reference answers the tour like the first", () => {
    assert.equal(isNoticed(createReference()), false);
  });

  test("each answer something in the tour otherwise than the reference", () => {
    const unnoticed = faults.filter((fault) => !isNoticed(createNonconformant(fault)));

    assert.deepEqual(
      unnoticed.map(({ name }) => name),
      [],
    );
  });
});

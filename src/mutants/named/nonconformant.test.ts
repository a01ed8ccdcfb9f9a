import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { defaultArrangement } from "../../port/default-data/default-arrangement";
import type { InProcessImplementation } from "../../port/implementation";
import { createReference } from "../../reference/reference-implementation";
import { readings } from "../../register/readings";
import { findRequirement } from "../../register/requirements";
import { statements } from "../../register/statements";
import { customerScript } from "../../testing/walkthroughs/customer-script";
import { partnershipScript } from "../../testing/walkthroughs/partnership-script";
import { runScript } from "../../testing/walkthroughs/scripted-walkthrough";
import { faults } from "./catalogue";
import { createNonconformant } from "./create-nonconformant";

const deeds = [...partnershipScript, ...customerScript];

function answersOf(portal: InProcessImplementation): Generator<string> {
  portal.reset({ seed: 1, arrangement: defaultArrangement(1), clock: "2026-01-01T00:00:00Z" });
  return runScript(portal, deeds);
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
      const faultsOf = faults.filter(({ requirement }) => requirements.some((slug) => slug === requirement));
      return kind === "required" && faultsOf.length < 2;
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

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { defaultArrangement } from "../../port/default-data/default-arrangement";
import type { InProcessImplementation } from "../../port/implementation";
import { createReference } from "../../reference/reference-implementation";
import { readings } from "../../register/readings/readings";
import { findRequirement, requirements } from "../../register/requirements";
import { statements } from "../../register/statements";
import { customerScript } from "../../testing/walkthroughs/customer-script";
import { partnershipScript } from "../../testing/walkthroughs/partnership-script";
import { runScript } from "../../testing/walkthroughs/scripted-walkthrough";
import { faults } from "./catalogue";
import { createNonconformant } from "./create-nonconformant";
import { faultKinds } from "./fault";

const script = [...partnershipScript, ...customerScript];

function answersOf(portal: InProcessImplementation): Generator<string> {
  portal.reset({ seed: 1, arrangement: defaultArrangement(1), clock: "2026-01-01T00:00:00Z" });
  return runScript(portal, script);
}

const expected = [...answersOf(createReference())];

/** Some answer to the script differs from the reference. */
function differsInScript(portal: InProcessImplementation): boolean {
  const answers = answersOf(portal);
  const differs = expected.some((answer) => answers.next().value !== answer);
  return differs || answers.next().done !== true;
}

describe("faulty implementations", () => {
  test("have unique names that are sentences", () => {
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

  test("have a story of one sentence", () => {
    const longer = faults.filter(({ story }) => !/^[A-Z][^.!?]*\.$/.test(story));

    assert.deepEqual(
      longer.map(({ name }) => name),
      [],
    );
  });

  test("are at least two for every required statement", () => {
    const withoutEntry = statements.filter(({ kind, requirements }) => {
      const faultsOf = faults.filter(({ requirement }) => requirements.some((slug) => slug === requirement));
      return kind === "required" && faultsOf.length < 2;
    });

    assert.deepEqual(
      withoutEntry.map(({ id }) => id),
      [],
    );
  });

  for (const { slug } of requirements) {
    test(`exist for ${slug}`, () => {
      const file = `src/mutants/named/<area>/${slug}.ts`;
      const advice = `no named fault breaks it: add ${file} with faultsOf("${slug}", { … }) and run npm run generate`;

      assert.ok(
        faults.some(({ requirement }) => requirement === slug),
        advice,
      );
    });
  }

  test("are at least eight of each kind of condition", () => {
    const few = faultKinds.filter((each) => faults.filter(({ kind }) => kind === each).length < 8);

    assert.deepEqual(few, []);
  });

  test("a second reference answers the script like the first", () => {
    assert.equal(differsInScript(createReference()), false);
  });

  test("each differ from the reference in some answer to the script", () => {
    // A fault of a kind shows under conditions that a script of a few steps does not meet.
    const plain = faults.filter(({ kind }) => kind === undefined);
    const unchanged = plain.filter((fault) => !differsInScript(createNonconformant(fault)));

    assert.deepEqual(
      unchanged.map(({ name }) => name),
      [],
    );
  });
});

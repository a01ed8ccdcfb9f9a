import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { houseArrangement } from "../../arrangement/house-arrangement";
import { findRequirement } from "../../requirements/requirements";
import { createReference } from "../reference/reference-implementation";
import { tourOf } from "../rehearsal/tour";
import { wanderer } from "../rehearsal/wanderer";
import { faults, findFault } from "./catalogue";
import { createNonconformant } from "./create-nonconformant";

/** Faults that a person without a plan meets; finer ones are for the suite's own checks. */
const noticeable = [
  "works-without-partnership",
  "link-is-shared-by-all-providers",
  "reseller-is-not-preselected",
  "only-the-first-line-is-ordered",
  "cancel-keeps-the-customer",
  "password-outlives-the-confirmation",
  "filter-ignores-the-reseller",
  "credits-the-reseller-of-the-account",
  "support-contact-is-set-on-all-subscriptions",
  "buys-one-licence-too-few",
];

const seeds = [1, 2, 3, 4, 5, 6];
const stepsPerWalk = 4_000;

/** Whether some walk through the faulty implementation is answered otherwise than by the reference. */
function isNoticed(faulty: ReturnType<typeof createReference>): boolean {
  return seeds.some((seed) => {
    const [one, other] = [createReference(), faulty].map((portal) =>
      wanderer(tourOf(portal, houseArrangement(1), seed), seed),
    );
    for (let taken = 0; taken < stepsPerWalk; taken += 1) {
      if (JSON.stringify(one?.step()) !== JSON.stringify(other?.step())) return true;
    }
    return false;
  });
}

describe("faulty implementations", () => {
  test("are called by what they do wrong, each once", () => {
    const names = faults.map(({ name }) => name);

    assert.equal(new Set(names).size, names.length);
    assert.deepEqual(
      names.filter((name) => !existsSync(join("src/implementations/nonconformant", `${name}.ts`))),
      [],
    );
  });

  test("break requirements that are in the register", () => {
    const unknown = faults.filter(({ requirement }) => findRequirement(requirement) === undefined);

    assert.deepEqual(unknown, []);
  });

  test("walks through two references are answered alike", () => {
    assert.equal(isNoticed(createReference()), false);
  });

  for (const name of noticeable) {
    test(`${name}: random walks notice it`, () => {
      const fault = findFault(name);

      assert.ok(fault !== undefined && isNoticed(createNonconformant(fault)));
    });
  }
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { languages } from "../domain/language";
import { implementationNames } from "../targets/open-target";
import { suiteFolder } from "../testing/suite-fixture/read-features";
import { featureSource } from "./features/feature-source";
import { runVerify } from "./verify";

const faulty = implementationNames().filter((name) => name.startsWith("nonconformant:"));
const chosen = process.env.TWOTIER_FULL === "1" ? faulty : faulty.slice(0, 10);
const sources = [featureSource(suiteFolder)];

/** What became of each check, and whom it blames. */
async function judgedIn(language: (typeof languages)[number], against: string) {
  const { record } = await runVerify({ against, language, sources, out: null });
  return record.checks.map(({ decision: { check, outcome, requirement, cause, steps } }) => ({
    check,
    outcome,
    requirement,
    cause,
    steps: steps.length,
  }));
}

describe("verdicts in two languages", () => {
  test("are the same for the reference, and every check is decided", async () => {
    const [english, chinese] = [await judgedIn("en", "reference"), await judgedIn("zh-TW", "reference")];

    assert.ok(english.length > 0 && english.every(({ outcome }) => outcome === "pass"));
    assert.deepEqual(chinese, english);
  });

  for (const against of chosen) {
    test(`are the same for ${against}`, async () => {
      const [english, chinese] = [await judgedIn("en", against), await judgedIn("zh-TW", against)];

      assert.deepEqual(chinese, english);
    });
  }
});

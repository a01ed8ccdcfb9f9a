import assert from "node:assert/strict";
import type { Language } from "../domain/language";
import { featureSource } from "../runner/features/feature-source";
import { runVerify } from "../runner/verify";
import { suiteFolder } from "./suite-fixture/read-features";

const sources = [featureSource(suiteFolder)];

/** The outcome of each scenario in one language, and the requirement that it blames. */
async function decisionsIn(language: Language, against: string) {
  const { record } = await runVerify({ against, language, sources, out: null });
  return record.checks.map(({ decision: { check, outcome, requirement, cause, steps } }) => ({
    check,
    outcome,
    requirement,
    cause,
    steps: steps.length,
  }));
}

/** Asserts that the features in both languages come to the same verdicts on a target. Returns these. */
export async function assertLanguagesAgree(against: string) {
  const english = await decisionsIn("en", against);
  assert.deepEqual(await decisionsIn("zh-TW", against), english);
  return english;
}

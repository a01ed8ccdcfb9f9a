import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ownSteps, packageRoot } from "../domain/package-root";
import { featureSource } from "../runner/features/feature-source";
import { runVerify } from "../runner/verify";
import { openImplementation } from "../targets/open-target";
import type { Decision } from "../verdicts/check";
import { scenarioRunner } from "./scenario-runner";

const folder = { root: packageRoot(), features: "features", steps: ownSteps() };
const feature = "customers/cancelling-the-order";

describe("scenarioRunner", () => {
  for (const language of ["en", "zh-TW"] as const) {
    test(`decides as a run through cucumber does, in ${language}`, async () => {
      const target = "nonconformant:cancel-keeps-the-customer";
      const hello = await (await openImplementation(target)).hello();
      const runner = await scenarioRunner(folder, { seed: 1, language });
      const own = runner.checks.filter(({ id }) => id.startsWith(`feature:${feature}#`));

      const decisions: Decision[] = [];
      for (const { id } of own) decisions.push(await runner.run(id, target, hello));
      const { record } = await runVerify({
        against: target,
        only: [`features/${language}/${feature}.feature`],
        readings: "ours",
        language,
        sources: [featureSource(folder)],
        out: null,
      });

      const verdicts = record.checks.map(({ decision }) => decision);
      const essence = ({ cause, check, outcome, requirement, steps }: Decision) =>
        [check, outcome, cause, requirement, steps.length].join(" ");
      assert.deepEqual(decisions.map(essence), verdicts.map(essence));
      assert.ok(decisions.some(({ outcome }) => outcome === "fail"));
      assert.ok(decisions.some(({ outcome }) => outcome === "pass"));
    });
  }
});

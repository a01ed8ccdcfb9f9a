import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { openImplementation } from "../implementations/open-implementation";
import type { Decision } from "../verdicts/check";
import { featureSource } from "../verify/feature-source";
import { ownSteps, packageRoot } from "../verify/package-root";
import { runVerify } from "../verify/verify";
import { scenarioDeck } from "./scenario-deck";

const folder = { root: packageRoot(), features: "features", steps: ownSteps() };
const feature = "customers/cancelling-the-order";

describe("scenarioDeck", () => {
  for (const language of ["en", "zh-TW"] as const) {
    test(`decides as a run through cucumber does, in ${language}`, async () => {
      const target = "nonconformant:cancel-keeps-the-customer";
      const hello = await (await openImplementation(target)).hello();
      const deck = await scenarioDeck(folder, { seed: 1, language });
      const own = deck.checks.filter(({ id }) => id.startsWith(`feature:${feature}#`));

      const dealt: Decision[] = [];
      for (const { id } of own) dealt.push(await deck.run(id, target, hello));
      const { record } = await runVerify({
        against: target,
        only: [`features/${language}/${feature}.feature`],
        readings: true,
        language,
        sources: [featureSource(folder)],
        out: null,
      });

      const verdicts = record.checks.map(({ decision }) => decision);
      const essence = ({ cause, check, outcome, requirement, steps }: Decision) =>
        [check, outcome, cause, requirement, steps.length].join(" ");
      assert.deepEqual(dealt.map(essence), verdicts.map(essence));
      assert.ok(dealt.some(({ outcome }) => outcome === "fail"));
      assert.ok(dealt.some(({ outcome }) => outcome === "pass"));
    });
  }
});

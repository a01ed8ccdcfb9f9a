import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ourChoices } from "../../domain/choices";
import { ownSteps, packageRoot } from "../../domain/package-root";
import { featureCatalogue } from "../../runner/features/feature-catalogue";
import { singleAlternatives } from "./drawn-choices";
import { shareOfPlan } from "./share-of-plan";

describe("the plan", async () => {
  const folder = { root: packageRoot(), features: "features", steps: ownSteps() };
  const scenarios = (await featureCatalogue(folder, "en")).map(({ check }) => check);

  test("is judged completely under our choices", () => {
    const { judged, lost } = shareOfPlan(ourChoices, scenarios);

    assert.equal(lost, 0);
    assert.ok(judged > 30_000, `${judged}`);
  });

  for (const [name, choices] of singleAlternatives())
    test(`is judged by at least 98 % under ${name}`, () => {
      const { judged, lost } = shareOfPlan(choices, scenarios);

      assert.ok(lost <= 0.02 * (judged + lost), `${lost} of ${judged + lost} checks cannot be judged`);
    });
});

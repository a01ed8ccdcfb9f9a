import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ourChoices } from "../../domain/choices";
import { ownSteps, packageRoot } from "../../domain/package-root";
import { featureCatalogue } from "../../runner/features/feature-catalogue";
import { singleAlternatives } from "./drawn-choices";
import { shareOfPlan } from "./share-of-plan";

/** The largest share of the plan that one other choice may leave unjudged, and where it is larger. */
const mostLost = 0.02;
const exceptions: Readonly<Record<string, number>> = {
  // A page that is opened again shows what was open there. The histories compare it, the machines do not.
  "reading-004:resumes": 0.035,
};

describe("the plan", async () => {
  const folder = { root: packageRoot(), features: "features", steps: ownSteps() };
  const scenarios = (await featureCatalogue(folder, "en")).map(({ check }) => check);

  test("is judged completely under our choices", () => {
    const { judged, lost } = shareOfPlan(ourChoices, scenarios);

    assert.equal(lost, 0);
    assert.ok(judged > 30_000, `${judged}`);
  });

  for (const [name, choices] of singleAlternatives())
    test(`is judged nearly completely under ${name}`, () => {
      const { judged, lost } = shareOfPlan(choices, scenarios);
      const most = exceptions[name] ?? mostLost;

      assert.ok(lost <= most * (judged + lost), `${lost} of ${judged + lost} checks cannot be judged`);
    });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { runVerify } from "../../runner/verify";
import { zooTarget } from "../../testing/zoo/zoo-target";

describe("a target that says something else in each hello", () => {
  for (const only of ["feature:partnerships/drafting-a-request", "machine:credentials/tour/1"])
    for (const workers of [1, 2])
      test(`is an error of the run (${only}, ${workers})`, async () => {
        const { record, summary } = await runVerify({
          against: zooTarget("hello-changes"),
          only: [only],
          readings: "ours",
          out: null,
          workers,
        });

        assert.equal(summary.exit, 3);
        const told = JSON.stringify([
          record.finished.problems,
          record.checks.map(({ decision }) => decision.observed),
        ]);
        assert.match(told, /says something else of itself/);
        assert.equal(summary.failed, 0);
      });
});

test("a target may say something else in the next run", async () => {
  for (const behaviours of ["name-html", "none"]) {
    const { summary } = await runVerify({
      against: zooTarget(behaviours),
      only: ["machine:credentials/tour/1"],
      readings: "ours",
      out: null,
    });
    assert.equal(summary.exit, 0);
  }
});

for (const behaviours of ["name-secret", "version-secret"])
  test(`a hello that holds a secret is the same once the secret is hidden: ${behaviours}`, async () => {
    const { record, summary } = await runVerify({
      against: zooTarget(behaviours),
      only: ["feature:customers/handing-over-the-credentials"],
      readings: "ours",
      out: null,
    });

    assert.equal(summary.exit, 0);
    assert.doesNotMatch(JSON.stringify([record.started.implementation, summary]), /lantern/);
  });

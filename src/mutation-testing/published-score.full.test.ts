import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { faultReportOf } from "./fault-report";
import { allMutants } from "./mutant";
import { defaultSeparateRuns, type MutationRunOptions, runMutants } from "./mutation-run";
import { mutationScoreOf } from "./mutation-score";
import { readPublishedScore } from "./published-score";
import { suiteDigest } from "./suite-digest";

const published = readPublishedScore();
const renew = "run `npx twotier faults --publish`";

function optionsOf(of: Partial<MutationRunOptions>): MutationRunOptions {
  return {
    seed: published.seed,
    language: "en",
    only: [],
    sample: undefined,
    separately: defaultSeparateRuns,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...of,
  };
}

describe("the published mutation score", () => {
  test("counts every generated fault", async () => {
    const generated = (await allMutants()).filter(({ group }) => group === "generated");
    const { crashing, total } = published.generated;

    assert.equal(generated.length, total + crashing, renew);
  });

  test("does not depend on the number of workers", async () => {
    const of = { suite: published.suite, seed: published.seed };
    const reportWith = async (workers: number) => {
      const run = await runMutants(optionsOf({ sample: 15, workers }));
      return faultReportOf(run, mutationScoreOf(run, of));
    };

    assert.deepEqual(await reportWith(3), await reportWith(1));
  });

  test("equals a complete run, in both languages", async () => {
    assert.equal(published.suite, suiteDigest(), renew);
    const of = { suite: published.suite, seed: published.seed };
    for (const language of ["en", "zh-TW"] as const)
      assert.deepEqual(
        mutationScoreOf(await runMutants(optionsOf({ language })), of),
        published,
        `${language}: ${renew}`,
      );
  });
});

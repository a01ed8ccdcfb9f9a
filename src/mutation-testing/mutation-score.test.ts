import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { packageRoot } from "../domain/package-root";
import { allMutants } from "./all-mutants";
import { suiteDigest } from "./cache-key";
import { faultReportOf } from "./fault-report";
import { faultSummary, isMisattributed } from "./fault-summary";
import { type FaultRunTerms, runFaults, usualSeparateRuns } from "./mutation-run";
import { mutationScoreOf } from "./mutation-score";
import { publishedDocuments, readPublishedScore } from "./published-score";

const isFull = process.env.TWOTIER_FULL === "1";
const skip = isFull ? false : "npm run test:full runs everything";
const published = readPublishedScore();
const renew = "run `npx twotier faults --publish`";

function terms(of: Partial<FaultRunTerms>): FaultRunTerms {
  const { signal } = new AbortController();
  const usual = {
    seed: published.seed,
    language: "en" as const,
    only: [],
    sample: undefined,
    separately: usualSeparateRuns,
  };
  return { ...usual, fresh: true, signal, onProgress: () => undefined, ...of };
}

describe("the published mutation score", () => {
  for (const { path, render } of publishedDocuments(published)) {
    test(`stands in ${path} as it was measured`, () => {
      const text = readFileSync(join(packageRoot(), path), "utf8");

      assert.equal(text, render(text), "run `node dist/src/mutation-testing/write-published-documents.js`");
    });
  }

  test("counts every faulty implementation that there is", { skip }, async () => {
    const mutants = await allMutants();
    const { crashing } = published.generated;
    const count = (group: "named" | "generated") => mutants.filter((each) => each.group === group).length;

    assert.deepEqual(
      [count("named"), count("generated")],
      [published.named.total, published.generated.total + crashing],
      renew,
    );
  });

  test("is reached by a sample: nobody survives, is blamed on others or accused wrongly who did not before", async () => {
    const run = await runFaults(terms({ sample: 40, separately: "none", fresh: false }));
    const { benign, survivors } = faultSummary(run);
    const misattributed = run.outcomes.filter(isMisattributed).map(({ mutant }) => mutant.target);

    assert.deepEqual(
      survivors.filter((target) => !published.survivors.includes(target)),
      [],
    );
    assert.deepEqual(
      misattributed.filter((target) => !published.misattributed.includes(target)),
      [],
    );
    assert.equal(benign.passed, benign.total);
  });

  test("does not depend on how many processes measure it", { skip }, async () => {
    const of = { suite: published.suite, seed: published.seed };
    const [alone, sampleOfMutants] = [
      await runFaults(terms({ sample: 15, workers: 1 })),
      await runFaults(terms({ sample: 15, workers: 3 })),
    ];

    assert.deepEqual(faultReportOf(sampleOfMutants, of), faultReportOf(alone, of));
  });

  test("keeps what is promised", () => {
    const { benign, code, generated, machines, named } = published;

    assert.ok(named.total >= 150 && generated.total >= 1000);
    assert.equal(named.together, named.total);
    assert.ok(named.attributed >= 0.95 * named.total);
    assert.ok(generated.together >= 0.99 * generated.total);
    assert.equal(generated.total, machines.total + code.total);
    assert.equal(benign.passed, benign.total);
  });

  test("is what everything comes to, in both languages", { skip }, async () => {
    assert.equal(published.suite, suiteDigest(), renew);
    const of = { suite: published.suite, seed: published.seed };
    for (const language of ["en", "zh-TW"] as const)
      assert.deepEqual(
        mutationScoreOf(await runFaults(terms({ language })), of),
        published,
        `${language}: ${renew}`,
      );
  });
});

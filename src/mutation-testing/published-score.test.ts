import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { allMutants } from "./mutant";
import { runMutants } from "./mutation-run";
import { mutationScoreOf } from "./mutation-score";
import { readPublishedScore } from "./published-score";

const published = readPublishedScore();
const renew = "run `npx twotier faults --publish`";

describe("the published mutation score", () => {
  test("counts every named fault", async () => {
    const named = (await allMutants()).filter(({ group }) => group === "named");

    assert.equal(named.length, published.named.total, renew);
  });

  test("is reached by a sample: no new survivors, misattributions or false alarms", async () => {
    const run = await runMutants({
      seed: published.seed,
      language: "en",
      only: [],
      sample: 10,
      separately: "none",
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
    const { benign, misattributed, survivors } = mutationScoreOf(run, { suite: "", seed: published.seed });

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

  test("meets the promised minimums", () => {
    const { benign, code, generated, machines, named } = published;

    assert.ok(named.total >= 150 && generated.total >= 1000);
    assert.equal(named.together, named.total);
    assert.ok(named.attributed >= 0.95 * named.total);
    assert.ok(generated.together >= 0.99 * generated.total);
    assert.equal(generated.total, machines.total + code.total);
    assert.equal(benign.passed, benign.total);
  });
});

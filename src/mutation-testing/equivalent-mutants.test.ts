import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { equivalentMutants } from "../mutants/equivalent/catalogue";
import { generatedTargets, mutantTargets } from "../targets/mutant-targets";

describe("equivalent mutants", () => {
  test("exist, each once", async () => {
    const known = new Set([...generatedTargets(), ...(await mutantTargets())].map(({ target }) => target));
    const targets = equivalentMutants.map(({ target }) => target);

    assert.deepEqual(
      targets.filter((target) => !known.has(target)),
      [],
    );
    assert.equal(new Set(targets).size, targets.length);
  });

  test("have a reason in one sentence", () => {
    for (const { because, target } of equivalentMutants) assert.match(because, /^[A-Z].{20,}\.$/, target);
  });
});

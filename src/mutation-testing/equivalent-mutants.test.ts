import assert from "node:assert/strict";
import { availableParallelism } from "node:os";
import { describe, test } from "node:test";
import { equivalentMutants } from "../mutants/equivalent/catalogue";
import { generatedTargets, mutantTargets } from "../targets/open-target";
import { alarmsAgainst } from "../testing/alarms-against";

const skip = process.env.TWOTIER_FULL === "1" ? false : "runs all of them: in test:full";

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

  test("are killed by no check", { skip }, async () => {
    const targets = equivalentMutants.map(({ target }) => target);
    const workers = availableParallelism();

    assert.deepEqual(await alarmsAgainst(targets, { seed: 1, language: "en", workers }), []);
  });
});

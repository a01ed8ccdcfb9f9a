import assert from "node:assert/strict";
import { availableParallelism } from "node:os";
import { describe, test } from "node:test";
import { equivalentMutants } from "../mutants/equivalent/catalogue";
import { generatedTargets, mutantTargets } from "../targets/open-target";
import { alarmsAgainst } from "../testing/alarms-against";

const skip = process.env.TWOTIER_FULL === "1" ? false : "hunts all of them: in test:full";

describe("generated faults that nobody need find out", () => {
  test("exist, each of them once", async () => {
    const known = new Set([...generatedTargets(), ...(await mutantTargets())].map(({ target }) => target));
    const targets = equivalentMutants.map(({ target }) => target);

    assert.deepEqual(
      targets.filter((target) => !known.has(target)),
      [],
    );
    assert.equal(new Set(targets).size, targets.length);
  });

  test("are argued in a sentence", () => {
    for (const { because, target } of equivalentMutants) assert.match(because, /^[A-Z].{20,}\.$/, target);
  });

  test("are found out by nothing all the same", { skip }, async () => {
    const targets = equivalentMutants.map(({ target }) => target);
    const workers = availableParallelism();

    assert.deepEqual(await alarmsAgainst(targets, { seed: 1, language: "en", workers }), []);
  });
});

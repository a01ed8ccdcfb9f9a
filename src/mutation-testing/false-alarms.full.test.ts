import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { conformingVariants } from "../targets/mutant-targets";
import { alarmsAgainst } from "../testing/alarms-against";

describe("false alarms", () => {
  const seeds = Array.from({ length: 50 }, (_, index) => index + 1);

  for (const seed of seeds)
    test(`are not raised against the reference with seed ${seed}`, async () => {
      const language = seed % 2 === 0 ? "en" : "zh-TW";
      assert.deepEqual(await alarmsAgainst(["reference"], { seed, language, workers: 1 }), []);
    });

  test("are not raised against any conforming variant", async () => {
    const variants = conformingVariants().map(({ target }) => target);
    assert.ok(variants.length >= 6);

    assert.deepEqual(await alarmsAgainst(variants, { seed: 3, language: "zh-TW", workers: 2 }), []);
  });
});

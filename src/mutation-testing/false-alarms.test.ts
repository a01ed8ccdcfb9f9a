import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Language } from "../domain/language";
import { conformingVariants } from "../targets/open-target";
import { alarmsAgainst } from "../testing/alarms-against";

const isFull = process.env.TWOTIER_FULL === "1";

/** Every language with every second seed. */
function languageFor(seed: number): Language {
  return seed % 2 === 0 ? "en" : "zh-TW";
}

describe("false alarms", () => {
  const seeds = isFull ? Array.from({ length: 50 }, (_, index) => index + 1) : [20];

  for (const seed of seeds)
    test(`nothing is held against the reference, whatever is drawn from seed ${seed}`, async () => {
      const language = languageFor(seed);
      assert.deepEqual(await alarmsAgainst(["reference"], { seed, language, workers: 1 }), []);
    });

  test("nor against correct implementations that differ from it, however many processes work", async () => {
    const all = conformingVariants().map(({ target }) => target);
    const asked = isFull ? all : ["benign:extra-fields", "benign:other-order-of-lists"];
    assert.ok(all.length >= 6);

    assert.deepEqual(await alarmsAgainst(asked, { seed: 3, language: "zh-TW", workers: 2 }), []);
  });
});

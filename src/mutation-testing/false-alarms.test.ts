import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Language } from "../domain/language";
import { conformingVariants } from "../targets/open-target";
import { alarmsAgainst } from "../testing/alarms-against";

const isFull = process.env.TWOTIER_FULL === "1";

/** The languages alternate. */
function languageFor(seed: number): Language {
  return seed % 2 === 0 ? "en" : "zh-TW";
}

describe("false alarms", () => {
  const seeds = isFull ? Array.from({ length: 50 }, (_, index) => index + 1) : [20];

  for (const seed of seeds)
    test(`no check fails against the reference with seed ${seed}`, async () => {
      const language = languageFor(seed);
      assert.deepEqual(await alarmsAgainst(["reference"], { seed, language, workers: 1 }), []);
    });

  test("no check fails against correct implementations that differ from it, with several workers", async () => {
    const all = conformingVariants().map(({ target }) => target);
    const targets = isFull ? all : ["benign:extra-fields", "benign:other-order-of-lists"];
    assert.ok(all.length >= 6);

    assert.deepEqual(await alarmsAgainst(targets, { seed: 3, language: "zh-TW", workers: 2 }), []);
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { conformingVariants } from "../targets/open-target";
import { alarmsAgainst } from "../testing/alarms-against";

describe("false alarms", () => {
  test("are not raised against conforming variants, with several processes", async () => {
    const variants = ["benign:extra-fields", "benign:other-order-of-lists"];
    assert.ok(conformingVariants().length >= 6);

    assert.deepEqual(await alarmsAgainst(variants, { seed: 3, language: "zh-TW", workers: 2 }), []);
  });
});

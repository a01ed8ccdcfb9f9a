import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { variantNames } from "../targets/mutant-targets";
import { assertLanguagesAgree } from "../testing/verdicts-agree";

const faulty = variantNames().filter((name) => name.startsWith("nonconformant:"));

describe("verdicts in two languages", () => {
  test("are the same for the reference, and every check is decided", async () => {
    const decisions = await assertLanguagesAgree("reference");

    assert.ok(decisions.length > 0 && decisions.every(({ outcome }) => outcome === "pass"));
  });

  for (const against of faulty.slice(0, 3))
    test(`are the same for ${against}`, async () => {
      await assertLanguagesAgree(against);
    });
});

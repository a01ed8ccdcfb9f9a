import { describe, test } from "node:test";
import { variantNames } from "../targets/mutant-targets";
import { assertLanguagesAgree } from "../testing/verdicts-agree";

const faulty = variantNames().filter((name) => name.startsWith("nonconformant:"));

describe("verdicts in two languages", () => {
  for (const against of faulty)
    test(`are the same for ${against}`, async () => {
      await assertLanguagesAgree(against);
    });
});

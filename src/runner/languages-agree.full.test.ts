import { describe, test } from "node:test";
import { implementationNames } from "../targets/open-target";
import { assertLanguagesAgree } from "../testing/verdicts-agree";

const faulty = implementationNames().filter((name) => name.startsWith("nonconformant:"));

describe("verdicts in two languages", () => {
  for (const against of faulty)
    test(`are the same for ${against}`, async () => {
      await assertLanguagesAgree(against);
    });
});

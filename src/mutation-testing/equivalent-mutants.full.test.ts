import assert from "node:assert/strict";
import { availableParallelism } from "node:os";
import { test } from "node:test";
import { equivalentMutants } from "../mutants/equivalent/catalogue";
import { alarmsAgainst } from "../testing/alarms-against";

test("equivalent mutants are killed by no check", async () => {
  const targets = equivalentMutants.map(({ target }) => target);
  const workers = availableParallelism();

  assert.deepEqual(await alarmsAgainst(targets, { seed: 1, language: "en", workers }), []);
});

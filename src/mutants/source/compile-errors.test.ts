import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { packageRoot } from "../../domain/package-root";
import { compileErrorsOf, digestOfIds, readCompileErrors } from "./compile-errors";
import { instrumentedSources } from "./instrumented-sources";

const root = packageRoot();
const renew = "run `node dist/src/mutants/source/write-compile-errors.js`";

describe("stored compile errors", () => {
  test("belong to the present reference", async () => {
    const sources = await instrumentedSources(root);

    assert.equal(readCompileErrors(root).mutants, digestOfIds(sources?.mutants ?? []), renew);
  });

  const skip = process.env.TWOTIER_FULL === "1" ? false : "type-checks every mutant: in test:full";

  test("are those that TypeScript reports", { skip }, async () => {
    const sources = await instrumentedSources(root);

    assert.deepEqual(await compileErrorsOf(sources?.mutants ?? [], root), readCompileErrors(root), renew);
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { codeMutants } from "./catalogue";
import { refusedByTheCompiler } from "./compile-errors";
import { readCompilerVerdicts } from "./compiler-verdicts";
import { instrumentedSources } from "./instrumented-sources";
import { sourceRoot } from "./source-root";

const root = sourceRoot();
const skip = process.env.TWOTIER_FULL === "1" ? false : "compiles every mutant: in test:full";

describe("mutants that do not compile", () => {
  test("are left out, and those that compile are not", async () => {
    const refused = readCompilerVerdicts(root);
    const all = (await instrumentedSources(root))?.mutants ?? [];
    const kept = await codeMutants();
    assert.ok(kept.length > 300);
    assert.deepEqual(
      kept.map(({ id }) => id),
      all.filter(({ id }) => !refused.has(id)).map(({ id }) => id),
    );
  });

  test("the compiler still says the same of each of them", { skip }, async () => {
    const sources = await instrumentedSources(root);
    const refused = await refusedByTheCompiler(sources?.mutants ?? [], root);
    assert.deepEqual([...refused].sort(), [...readCompilerVerdicts(root)]);
  });
});

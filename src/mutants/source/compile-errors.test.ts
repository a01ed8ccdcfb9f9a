import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { packageRoot } from "../../domain/package-root";
import { digestOfIds, readCompileErrors } from "./compile-errors";
import { instrumentedSources } from "./instrumented-sources";

const root = packageRoot();
const renew = "run `npm run generate`";

describe("stored compile errors", () => {
  test("belong to the present reference", async () => {
    const sources = await instrumentedSources(root);

    assert.equal(readCompileErrors(root).mutants, digestOfIds(sources?.mutants ?? []), renew);
  });
});

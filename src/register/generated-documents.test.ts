import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { generatedDocuments } from "./generated-documents";
import { levelTable } from "./level-table";

describe("generatedDocuments", () => {
  for (const { path, render } of generatedDocuments) {
    test(`${path} says what the register says`, () => {
      const text = readFileSync(path, "utf8");

      assert.equal(text, render(text), "run src/register/write-generated-documents.ts");
    });
  }

  test("docs/levels.md has a place for the counts", () => {
    assert.ok(readFileSync("docs/levels.md", "utf8").includes(levelTable()));
  });
});

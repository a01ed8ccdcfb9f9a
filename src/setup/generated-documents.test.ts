import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { levelTable } from "../register/level-table";
import { assertUpToDate } from "../testing/assert-up-to-date";
import { generatedDocuments } from "./generate";

describe("generated documents", () => {
  for (const document of generatedDocuments)
    test(`${document.path} is up to date`, async () => {
      await assertUpToDate(document);
    });

  test("docs/levels.md has a place for the counts", () => {
    assert.ok(readFileSync("docs/levels.md", "utf8").includes(levelTable()));
  });
});

describe("assertUpToDate", () => {
  test("names the command and the first line that differs", async () => {
    const outdated = { path: "LICENSE", render: (text: string) => text.replaceAll("e", "E") };

    await assert.rejects(
      assertUpToDate(outdated),
      /^AssertionError.*: LICENSE is out of date: run npm run generate\n {2}line 1 is {2}MIT License\n.*MIT LicEnsE$/,
    );
  });
});

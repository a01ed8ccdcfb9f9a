import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { statementIds } from "../domain/statement-id";
import { readings } from "./readings/readings";

describe("documents about the page", () => {
  for (const document of ["docs/page-defects.md", "docs/levels.md", "docs/glossary.md"]) {
    test(`${document} names only statements and readings that exist`, () => {
      const text = readFileSync(document, "utf8");
      const named = [...text.matchAll(/\bS\d{3}\b/g)].map(([id]) => id);
      const numbers = [...text.matchAll(/readings? ((?:\d{3}(?:, | and )?)+)/g)].flatMap(
        ([list]) => list.match(/\d{3}/g) ?? [],
      );

      assert.deepEqual(
        named.filter((id) => !statementIds.some((known) => known === id)),
        [],
      );
      assert.deepEqual(
        numbers.filter((number) => !readings.some(({ id }) => id === `reading-${number}`)),
        [],
      );
      assert.ok(named.length > 0);
    });
  }
});

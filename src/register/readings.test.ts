import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { describe, test } from "node:test";
import { choiceTable, ourChoices, readingIds } from "../domain/choices";
import { parseStatementId } from "../domain/statement-id";
import { readingPath } from "./readings/reading-document";
import { readings } from "./readings/readings";
import { findRequirement } from "./requirements";

describe("readings", () => {
  test("ids count up from 001", () => {
    assert.deepEqual(
      readings.map(({ id }) => id),
      readings.map((_, index) => `reading-${String(index + 1).padStart(3, "0")}`),
    );
  });

  test("the suite's own choice is the first of each", () => {
    const first = Object.fromEntries(readingIds.map((id) => [id, choiceTable[id][0]]));
    assert.deepEqual(ourChoices, first);
  });

  test("every reading has a page of its own in docs/readings, and every page a reading", () => {
    const pages = readdirSync("docs/readings").map((file) => `docs/readings/${file}`);
    assert.deepEqual(pages.sort(), readings.map(readingPath).sort());
  });

  for (const reading of readings) {
    test(`${reading.id} asks a question, argues its choice and rests on the register`, () => {
      const { choices, effect, question, reason, requirements, statements } = reading;
      assert.match(question.en, /\?$/);
      assert.match(question.zh, /？$/);
      for (const { en, zh } of [...choices, reason, effect]) {
        assert.match(en, /\.$/);
        assert.match(zh, /。$/);
      }
      assert.ok(statements.length > 0 && statements.every((id) => parseStatementId(id) === id));
      assert.ok(requirements.length > 0 && requirements.every((slug) => findRequirement(slug) !== undefined));
      assert.match(reason.en, /\bS\d+\b/);
    });
  }
});

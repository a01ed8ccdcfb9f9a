import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { refusalReasons } from "../domain/refusal-reason";
import { parseStatementId } from "../domain/statement-id";
import { actionNames } from "../port/actions";
import { observationNames } from "../port/observations";
import { type Reading, readings } from "./readings";
import { requirements } from "./requirements";

const folder = path.resolve("docs/readings");
const headings = ["Question", "Choice", "Reason", "Affects", "Switched off"];

const known: Readonly<Record<string, readonly string[]>> = {
  Requirements: requirements.map(({ slug }) => slug),
  "Actions and observations": [...actionNames, ...observationNames],
  Refusals: refusalReasons,
};

function fileOf({ id, name }: Reading): string {
  return `${id}-${name}.md`;
}

function textOf(reading: Reading): string {
  return readFileSync(path.join(folder, fileOf(reading)), "utf8");
}

function sectionOf(text: string, heading: string): string {
  return text.split(/^## /m).find((section) => section.startsWith(`${heading}\n`)) ?? "";
}

function namedIn(text: string, label: string): readonly string[] {
  const line = text.split("\n").find((each) => each.startsWith(`- ${label}: `)) ?? "";
  return [...line.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
}

describe("readings", () => {
  test("ids count up from 001", () => {
    assert.deepEqual(
      readings.map(({ id }) => id),
      readings.map((_, index) => `reading-${String(index + 1).padStart(3, "0")}`),
    );
  });

  test("every reading is argued in a file, and every file argues a reading", () => {
    assert.deepEqual(readdirSync(folder).sort(), readings.map(fileOf).sort());
  });

  test("every file has the same five parts, none of them empty", () => {
    for (const reading of readings) {
      const text = textOf(reading);
      assert.deepEqual(
        [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading),
        headings,
        reading.id,
      );
      assert.ok(
        headings.every((heading) => sectionOf(text, heading).slice(heading.length).trim() !== ""),
        reading.id,
      );
    }
  });

  test("the choice in the file is the reading's, in both languages", () => {
    for (const reading of readings) {
      const choice = sectionOf(textOf(reading), "Choice");
      assert.ok(choice.includes(reading.en) && choice.includes(reading.zh), reading.id);
    }
  });

  for (const [label, names] of Object.entries(known)) {
    test(`what a file says it affects is known: ${label.toLowerCase()}`, () => {
      for (const reading of readings) {
        const unknown = namedIn(textOf(reading), label).filter((name) => !names.includes(name));
        assert.deepEqual(unknown, [], reading.id);
      }
    });
  }

  test("every reading affects a requirement", () => {
    const idle = readings.filter((reading) => namedIn(textOf(reading), "Requirements").length === 0);

    assert.deepEqual(idle, []);
  });

  test("every reading argues from statements of the page", () => {
    for (const reading of readings) {
      const named = [...sectionOf(textOf(reading), "Reason").matchAll(/\bS\d+\b/g)].map(([id]) => id);
      assert.ok(named.length > 0 && named.every((id) => parseStatementId(id) !== undefined), reading.id);
    }
  });
});

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { linesOfFile } from "./read-lines";

const folder = mkdtempSync(join(tmpdir(), "twotier-lines-"));
after(() => rmSync(folder, { recursive: true }));

function linesIn(text: string): readonly string[] {
  const path = join(folder, "file");
  writeFileSync(path, text);
  return [...linesOfFile(path)];
}

describe("linesOfFile", () => {
  test("reads whole lines and leaves out an end that was cut off", () => {
    assert.deepEqual(linesIn("one\n\ntwo\nthr"), ["one", "", "two"]);
    assert.deepEqual(linesIn(""), []);
    assert.deepEqual(linesIn("no line"), []);
  });

  test("reads lines that are longer than what is read at once, and characters across its bounds", () => {
    const lines = ["a".repeat(1_048_575), "訂".repeat(700_000), "", `${"b".repeat(3_000_000)}閱`, "end"];

    assert.deepEqual(linesIn(`${lines.join("\n")}\n`), lines);
  });

  test("throws for a file that cannot be read", () => {
    assert.throws(() => [...linesOfFile(join(folder, "missing"))], { code: "ENOENT" });
  });
});

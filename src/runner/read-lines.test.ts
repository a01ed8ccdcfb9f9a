import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import fc from "fast-check";
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

describe("linesOfFile with members of the plan", () => {
  const texts = fc.array(fc.string({ unit: "grapheme" }), { maxLength: 5 });

  function read(text: string): { lines: readonly string[]; members: readonly string[] } {
    const path = join(folder, "plan");
    writeFileSync(path, text);
    const members: string[] = [];
    const lines = [...linesOfFile(path, (member) => members.push(member))];
    return { lines, members };
  }

  test("takes them out of the first line, whatever their texts contain", () => {
    fc.assert(
      fc.property(texts, fc.string(), (names, target) => {
        const plan = names.map((name) => ({ id: name, inner: { list: [name, ']}{["\\'] } }));
        const { lines, members } = read(`${JSON.stringify({ target, plan, end: names })}\n{"plan":[{}]}\n`);

        assert.deepEqual(lines.slice(1), ['{"plan":[{}]}']);
        assert.deepEqual(JSON.parse(lines[0] ?? ""), { target, plan: [], end: names });
        assert.deepEqual(
          members.map((member): unknown => JSON.parse(member)),
          plan,
        );
      }),
      { numRuns: 200 },
    );
  });

  test("reads members across the bounds of what is read at once", () => {
    const plan = Array.from({ length: 7 }, (_, index) => ({ id: `${index}訂`.repeat(200_000) }));
    const { lines, members } = read(`${JSON.stringify({ plan })}\nend\n`);

    assert.deepEqual(lines, ['{"plan":[]}', "end"]);
    assert.deepEqual(
      members.map((member): unknown => JSON.parse(member)),
      plan,
    );
  });

  test("leaves the line out if it was cut off within them", () => {
    assert.deepEqual(read('{"plan":[{"id":"a"},{"id":"b').lines, []);
  });
});

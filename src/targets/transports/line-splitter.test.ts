import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { lineSplitter, OversizedLine } from "./line-splitter";

describe("lineSplitter", () => {
  test("returns the same lines for any division into chunks", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "grapheme" })),
        fc.integer({ min: 1, max: 9 }),
        (texts, size) => {
          const lines = texts.map((text) => text.replaceAll("\n", " "));
          const stream = Buffer.from(lines.map((line) => `${line}\n`).join(""));
          const splitter = lineSplitter(1_000_000);
          const taken: string[] = [];

          for (let at = 0; at < stream.length; at += size) {
            taken.push(...splitter.take(stream.subarray(at, at + size)).map(String));
          }

          assert.deepEqual(taken, lines);
          assert.equal(splitter.rest().length, 0);
        },
      ),
    );
  });

  test("keeps an unfinished line as the rest", () => {
    const splitter = lineSplitter(100);

    assert.deepEqual(splitter.take(Buffer.from('one\n{"id"')).map(String), ["one"]);

    assert.equal(String(splitter.rest()), '{"id"');
  });

  test("accepts a line of exactly the limit and rejects one byte more", () => {
    assert.deepEqual(lineSplitter(3).take(Buffer.from("abc\n")).map(String), ["abc"]);
    assert.throws(() => lineSplitter(3).take(Buffer.from("abcd")), OversizedLine);
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sentenceDigest } from "./sentence-digest";

describe("sentenceDigest", () => {
  test("is the SHA-256 of the sentence", () => {
    assert.equal(sentenceDigest("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  test("does not depend on line breaks and spaces around and between words", () => {
    assert.equal(sentenceDigest("  a\n\tb  c "), sentenceDigest("a b c"));
  });

  test("does not depend on whether accents are composed", () => {
    assert.equal(sentenceDigest("cafe\u0301"), sentenceDigest("café"));
  });

  test("depends on case and punctuation", () => {
    assert.equal(new Set(["a b", "A b", "a b."].map(sentenceDigest)).size, 3);
  });
});

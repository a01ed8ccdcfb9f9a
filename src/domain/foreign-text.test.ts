import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { longestText, plainText, thrownText, visibleText } from "./foreign-text";

describe("visibleText", () => {
  for (const character of [
    "\u0000",
    "\u001b",
    "\u009b",
    "\u202e",
    "\u2066",
    "\u200f",
    "\u2028",
    "\ufeff",
    "\ud800",
    "\ufffe",
  ]) {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    test(`shows U+${code} as its number`, () => {
      assert.equal(visibleText(`a${character}b`), `a‹U+${code}›b`);
    });
  }

  test("keeps everything that a reader sees, and line ends", () => {
    assert.equal(visibleText("空 😀 é\tb\r\nc\n"), "空 😀 é\tb\nc\n");
  });
});

describe("plainText", () => {
  test("says how many characters were left out", () => {
    const text = plainText("x".repeat(10_000));

    const [, count = ""] = /^x+…‹\+(\d+) characters\/字元›$/.exec(text) ?? [];
    assert.ok(text.length <= longestText && text.length > longestText - 3);
    assert.equal(text.indexOf("…") + Number(count), 10_000);
  });

  for (const text of [
    "x".repeat(5_000),
    "\u001b".repeat(5_000),
    "😀".repeat(5_000),
    `a${"\u202e".repeat(400)}`,
  ]) {
    test(`changes nothing the second time (${visibleText(text.slice(0, 2))})`, () => {
      const once = plainText(text);

      assert.ok(once.length <= longestText);
      assert.equal(plainText(once), once);
      assert.equal(visibleText(once), once);
    });
  }
});

describe("thrownText", () => {
  test("finds a text for whatever was thrown", () => {
    const unreadable = new Proxy(new Error("x"), {
      get: () => {
        throw new Error("no");
      },
    });

    assert.equal(thrownText(new TypeError("bad")), "bad");
    assert.equal(thrownText(new TypeError("")), "TypeError");
    assert.equal(thrownText(undefined), "undefined");
    for (const thrown of [Object.create(null), unreadable, { toString: () => 1n.toString.call("x") }])
      assert.equal(thrownText(thrown), "something without a text was thrown");
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import stringWidth from "string-width";
import { wrapText } from "./wrap-text";

describe("wrapText", () => {
  test("keeps Latin words whole", () => {
    assert.deepEqual(wrapText("the features and the machines", 12), ["the features", "and the", "machines"]);
  });

  test("counts Chinese as two columns and breaks it anywhere", () => {
    assert.deepEqual(wrapText("提供者看到訂單", 6), ["提供者", "看到訂", "單"]);
  });

  test("begins no line with closing punctuation and ends none with an opening bracket", () => {
    assert.deepEqual(wrapText("提供者，經銷商", 6), ["提供", "者，經", "銷商"]);
    assert.deepEqual(wrapText("頁面「客戶」", 6), ["頁面", "「客", "戶」"]);
  });

  test("loses nothing but blanks at the ends of lines", () => {
    const text = "草稿內文可自由修改，但其中的 link 代表提供者自己的帳戶，Microsoft 之 [客戶] 頁面。";

    for (let width = 8; width < 60; width += 1) {
      const lines = wrapText(text, width);
      assert.equal(lines.join("").replaceAll(" ", ""), text.replaceAll(" ", ""));
      assert.ok(
        lines.every((line) => stringWidth(line) <= Math.max(width, 9)),
        `${width}`,
      );
    }
  });
});

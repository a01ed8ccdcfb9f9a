import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { outlineOf } from "./feature-outline";

describe("outlineOf", () => {
  test("finds title, Rules and the kinds of their tags, also over two lines", () => {
    const outline = outlineOf(
      "Feature: Adding\n\n  @added-from-record @S200\n  @S201 @reading-004\n  Rule: It starts: there\n",
    );

    const rule = { slug: "added-from-record", statements: ["S200", "S201"], readings: ["reading-004"] };
    assert.deepEqual(outline, { title: "Adding", rules: [{ title: "It starts: there", ...rule }] });
  });

  test("reads the Chinese keyword, and starts each Rule with fresh tags", () => {
    const { title, rules } = outlineOf(
      "# language: zh-TW\n功能: 新增\n  @one @S104\n  Rule: 一\n  @two @S105\n  Rule: 二",
    );

    assert.equal(title, "新增");
    assert.deepEqual(
      rules.map(({ slug, statements }) => [slug, ...statements]),
      [
        ["one", "S104"],
        ["two", "S105"],
      ],
    );
  });
});

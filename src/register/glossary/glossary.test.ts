import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { parseStatementId } from "../../domain/statement-id";
import { readings } from "../readings/readings";
import type { RegisterText } from "../register-text";
import { requirements } from "../requirements";
import { statements } from "../statements";
import { bannedSynonyms } from "./banned-synonyms";
import { glossary } from "./glossary";

const terms = glossary.flatMap((part) => part.terms);
const cjk = /\p{Script=Han}/u;

function bannedIn(texts: readonly RegisterText[]): readonly string[] {
  return texts.flatMap(({ en, zh }) => [
    ...bannedSynonyms(en, "en").map((word) => `${word}: ${en}`),
    ...bannedSynonyms(zh, "zh-TW").map((word) => `${word}: ${zh}`),
  ]);
}

function filesIn(folder: string, ending: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => path.join(folder, file));
}

describe("glossary", () => {
  test("every term is there once", () => {
    const names = terms.map(({ en, isLabel }) => `${en} ${isLabel}`);

    assert.equal(new Set(names).size, names.length);
  });

  test("every term has both languages, a meaning in both, and statements in order", () => {
    for (const { en, zh, meaning, statements } of terms) {
      assert.ok(!cjk.test(en) && cjk.test(zh), en);
      assert.ok(meaning.en.endsWith(".") && meaning.zh.endsWith("。"), en);
      assert.ok(statements.length > 0 && statements.every((id) => parseStatementId(id) === id), en);
      assert.deepEqual([...statements], [...statements].sort(), en);
    }
  });

  test("no term is banned as the synonym of another", () => {
    const own = terms.filter(({ isLabel }) => !isLabel);

    assert.deepEqual(bannedIn(own), []);
  });

  test("the register itself uses no banned synonym", () => {
    assert.deepEqual(
      bannedIn([...requirements, ...statements, ...readings, ...terms.map(({ meaning }) => meaning)]),
      [],
    );
  });

  test("features and readings use no banned synonym", () => {
    for (const file of [...filesIn("features", ".feature"), ...filesIn("docs/readings", ".md")]) {
      const text = readFileSync(file, "utf8");
      assert.deepEqual([...bannedSynonyms(text, "en"), ...bannedSynonyms(text, "zh-TW")], [], file);
    }
  });
});

describe("bannedSynonyms", () => {
  test("finds whole English words and their plurals, whatever the case", () => {
    assert.deepEqual(bannedSynonyms("Two Invitations for a dealer", "en"), ["dealer", "invitation"]);
    assert.deepEqual(bannedSynonyms("an inviting seating plan", "en"), []);
  });

  test("finds Chinese words anywhere but in a label", () => {
    assert.deepEqual(bannedSynonyms("向轉銷商發出邀請", "zh-TW"), ["轉銷商", "邀請"]);
    assert.deepEqual(bannedSynonyms("在 [間接轉銷商] 頁面的「轉銷商（MPN 識別碼）」欄位", "zh-TW"), []);
  });
});

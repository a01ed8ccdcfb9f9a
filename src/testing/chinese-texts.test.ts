import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import ts from "typescript";
import { packageRoot } from "../domain/package-root";
import { placeholdersIn } from "../domain/text";
import { bannedSynonyms } from "../register/glossary/banned-synonyms";
import { glossary } from "../register/glossary/glossary";

const texts = ["src", "machines", "steps"].flatMap((folder) => bilingualTextsIn(packageRoot(), folder));

const labels = glossary.flatMap(({ terms }) => terms.filter(({ isLabel }) => isLabel).map(({ zh }) => zh));

/** Removes labels. They are quoted from the page, so the glossary does not apply to them. */
function withoutLabels(text: string): string {
  return labels.includes(text) ? "" : text.replaceAll(/\[[^\]]*\]|「[^」]*」/g, " ");
}

function failing(isWrong: (text: BilingualText) => boolean): readonly string[] {
  return texts.filter(isWrong).map(({ where, zh }) => `${where} ${zh}`);
}

/** Removes holes, labels, code, ids and names of options, which need no translation. */
function wordsOf(text: string): string {
  return text.replaceAll(/npx twotier [a-z]+|\{[^}]*\}|--\S+|"[^"]*"|\S*[-/.:_@…]\S*/g, " ");
}

/** Terms of this project that are not in the glossary, with the variants that they replace. */
const otherWords: readonly (readonly [RegExp, string])[] = [
  [/轉接器|配接器|適配器/, "轉接程式"],
  [/一致性/, "符合性"],
  [/讀法/, "解讀"],
  [/有錯的實作/, "錯誤實作"],
  [/狀態轉換|(?<!.)轉換|所有轉換/, "轉移"],
  [/漫步/, "走訪"],
  [/合規/, "符合性"],
  [/需求代號|要求代號/, "需求"],
  [/默認|信息|視頻|支持|打印|文件夾|程序員|緩存|服務器|界面|(?<!租)用戶|登錄|賬/, "台灣用語"],
];

describe("texts in Chinese", () => {
  test("are found in every catalogue", () => {
    assert.ok(texts.length > 800, `${texts.length}`);
  });

  // Sentences may have another type of parameter in Chinese; src/vocabulary has its own test.
  test("have the same holes as the English ones", () => {
    const holes = (text: string) => [...placeholdersIn(text)].sort().join();

    assert.deepEqual(
      failing(({ en, zh, where }) => !where.startsWith("src/vocabulary/") && holes(en) !== holes(zh)),
      [],
    );
  });

  test("are Chinese if the English text has words", () => {
    const english = /[a-z]{2,} [a-z]{2,} [a-z]{2,}/;

    assert.deepEqual(
      failing(({ en, zh }) => english.test(wordsOf(en)) && !/\p{Script=Han}/u.test(zh)),
      [],
    );
    assert.deepEqual(
      failing(({ zh }) => english.test(wordsOf(zh))),
      [],
    );
  });

  test("use the glossary's words", () => {
    assert.deepEqual(
      failing(({ zh }) => bannedSynonyms(withoutLabels(zh), "zh-TW").length > 0),
      [],
    );
  });

  test("use one term for each concept, as is usual in Taiwan", () => {
    const found = texts.flatMap(({ zh, where }) =>
      otherWords.filter(([pattern]) => pattern.test(zh)).map(([, word]) => `${where} ${zh} → ${word}`),
    );

    assert.deepEqual(found, []);
  });

  test("have full-width punctuation after Chinese", () => {
    assert.deepEqual(
      failing(({ zh }) => /\p{Script=Han}[,;?!](?!\w)|\p{Script=Han}:(?!\d|\/)/u.test(withoutLabels(zh))),
      [],
    );
  });
});

/** One text in both languages, with its place in the code. */
interface BilingualText {
  readonly en: string;
  readonly zh: string;
  readonly where: string;
}

/** Finds the texts in both languages in the sources of a folder: `message(en, zh)` and `{ en, "zh-TW" }` or `{ en, zh }`. */
function bilingualTextsIn(root: string, folder: string): readonly BilingualText[] {
  const files = readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".ts") && !/\.(test|bench)\.ts$|fixtures/.test(file))
    .flatMap((file) => textsOf(path.join(root, folder, file), path.join(folder, file)));
}

function textsOf(file: string, shown: string): readonly BilingualText[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
  const found: BilingualText[] = [];
  const visit = (node: ts.Node): void => {
    const pair = pairOf(node);
    if (pair !== undefined) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ ...pair, where: `${shown}:${line + 1}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function pairOf(node: ts.Node): Omit<BilingualText, "where"> | undefined {
  const [one, other] = partsOf(node);
  const [en, zh] = [literal(one), literal(other)];
  return en === undefined || zh === undefined ? undefined : { en, zh };
}

function partsOf(node: ts.Node): readonly (ts.Expression | undefined)[] {
  if (ts.isCallExpression(node) && node.expression.getText() === "message") return node.arguments;
  if (!ts.isObjectLiteralExpression(node)) return [];
  const value = (...names: readonly string[]) =>
    node.properties.filter(ts.isPropertyAssignment).find(({ name }) => names.includes(nameOf(name)))
      ?.initializer;
  return [value("en"), value("zh-TW", "zh")];
}

function nameOf(name: ts.PropertyName): string {
  return ts.isStringLiteral(name) ? name.text : name.getText();
}

/** Returns the text of a string literal. Substitutions of a template are kept as braces. */
function literal(expression: ts.Expression | undefined): string | undefined {
  if (expression === undefined) return undefined;
  if (ts.isStringLiteralLike(expression)) return expression.text;
  if (!ts.isTemplateExpression(expression)) return undefined;
  const { head, templateSpans } = expression;
  return (
    head.text + templateSpans.map((span) => `{${span.expression.getText()}}${span.literal.text}`).join("")
  );
}

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import ts from "typescript";
import { packageRoot } from "../domain/package-root";

const folders = ["machines", "steps", "src"];

const opening = /^(What|Whether|Who|Whom|Whose|Whoever|Where|How|Nobody|Somebody|Everybody)\b/;
const banned = /\b(nobody|somebody|everybody|whoever|whom|tells|told)\b/i;
const rule =
  'Start a comment with its subject, use "if" for conditions, and name the caller, user or adapter.';

interface Comment {
  readonly line: number;
  readonly text: string;
}

/** Returns the comments of a source without their delimiters. The syntax tree distinguishes them from strings and templates. */
function commentsIn(source: string): readonly Comment[] {
  const file = ts.createSourceFile("file.ts", source, ts.ScriptTarget.Latest, true);
  const found = new Map<number, Comment>();
  const visit = (node: ts.Node): void => {
    const ranges = [
      ...(ts.getLeadingCommentRanges(source, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(source, node.end) ?? []),
    ];
    for (const { pos, end } of ranges) {
      const text = source
        .slice(pos, end)
        .replace(/^\/\*\*?|\*\/$|^\/\//g, "")
        .replace(/^\s*\* ?/gm, "");
      const line = file.getLineAndCharacterOfPosition(pos).line + 1;
      found.set(pos, { line, text: text.trim().replace(/\s+/g, " ") });
    }
    // Unlike forEachChild, getChildren includes tokens: a comment may precede a closing brace.
    for (const child of node.getChildren()) if (!ts.isJSDoc(child)) visit(child);
  };
  visit(file);
  return [...found.values()];
}

/** Returns the problem of a comment, or undefined. */
function problemOf({ text }: Comment): string | undefined {
  const start = opening.exec(text)?.[1];
  if (start !== undefined) return `begins with "${start}"`;
  // Quotations keep their words.
  const word = banned.exec(text.replace(/"[^"]*"|`[^`]*`/g, ""))?.[1];
  return word === undefined ? undefined : `contains "${word}"`;
}

function problemsIn(folder: string): readonly string[] {
  const names = readdirSync(join(packageRoot(), folder), { recursive: true, encoding: "utf8" });
  const sources = names.filter((name) => /\.(ts|cjs|mjs)$/.test(name)).map((name) => `${folder}/${name}`);
  return sources.flatMap((path) =>
    commentsIn(readFileSync(join(packageRoot(), path), "utf8")).flatMap((comment) => {
      const problem = problemOf(comment);
      return problem === undefined ? [] : [`${path}:${comment.line}: the comment ${problem}. ${rule}`];
    }),
  );
}

describe("comments", () => {
  for (const folder of folders) {
    test(`of ${folder} are plain statements`, () => {
      assert.deepEqual(problemsIn(folder), []);
    });
  }

  test("are found in all positions, and strings are not comments", () => {
    const source =
      '/** Whether it is. */\nconst a = "// Who"; // told\nfunction f() {\n  // Where\n}\nconst b = `// How`;';

    assert.deepEqual(
      commentsIn(source).map((comment) => `${comment.line} ${problemOf(comment)}`),
      ['1 begins with "Whether"', '2 contains "told"', '4 begins with "Where"'],
    );
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { statementIds } from "../domain/statement-id";
import { requirements } from "./requirements";
import { sections } from "./sections";
import { findStatement, type Statement, statements } from "./statements";

const cjk = /\p{Script=Han}/u;

function idsOf(kind: Statement["kind"]): readonly string[] {
  return statements.filter((statement) => statement.kind === kind).map(({ id }) => id);
}

function repeated(texts: readonly string[]): readonly string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

describe("statements", () => {
  test("every statement of the page occurs once, in the order of the page", () => {
    assert.deepEqual(
      statements.map(({ id }) => id),
      statementIds,
    );
  });

  test("79 are required and 28 are context", () => {
    assert.deepEqual([idsOf("required").length, idsOf("context").length], [79, 28]);
  });

  test("a statement is required if and only if a requirement rests on it", () => {
    const resting = new Set(requirements.flatMap(({ statements }) => statements));

    assert.deepEqual(
      idsOf("required"),
      statementIds.filter((id) => resting.has(id)),
    );
    assert.ok(
      statements.every(({ kind, requirements }) => (kind === "required") === requirements.length > 0),
    );
  });

  test("sections follow one another in their order, none is empty and none is interrupted", () => {
    const met = statements.map(({ section }) => section);

    assert.deepEqual(
      met.filter((section, index) => section !== met[index - 1]),
      sections.map(({ id }) => id),
    );
  });

  test("every statement has its own text in both languages", () => {
    for (const { id, en, zh, reason } of statements) {
      assert.match(en, /^[A-Z].*\.$/, id);
      assert.ok(!cjk.test(en) && cjk.test(zh), id);
      assert.match(zh, /。$/, id);
      assert.match(reason, /^[A-Z].*\.$/, id);
    }
    assert.deepEqual(repeated(statements.map(({ en }) => en)), []);
    assert.deepEqual(repeated(statements.map(({ zh }) => zh)), []);
  });

  test("wording is explicit if and only if the level follows from a modal or from advice", () => {
    const explicit = statements.filter(({ levelRule }) => levelRule === "modal" || levelRule === "advice");

    assert.deepEqual(
      statements.filter(({ wording }) => wording === "explicit"),
      explicit,
    );
  });

  test("advice is a SHOULD, and nothing else is", () => {
    for (const { id, level, levelRule } of statements) {
      assert.equal(level === "SHOULD", levelRule === "advice", id);
    }
  });

  test("a statement is never stricter than all requirements that rest on it", () => {
    for (const statement of statements.filter(({ level }) => level === "MUST")) {
      const levels = requirements
        .filter(({ slug }) => statement.requirements.includes(slug))
        .map(({ level }) => level);
      assert.ok(levels.includes("MUST"), statement.id);
    }
  });

  test("digests are SHA-256 in hex and equal only for repeated sentences", () => {
    const twins = ["S136", "S174", "S180"];
    for (const language of ["en", "zh"] as const) {
      const digests = statements.map(({ digest }) => digest[language]);
      assert.ok(digests.every((digest) => /^[0-9a-f]{64}$/.test(digest)));
      assert.deepEqual(
        repeated(digests),
        twins.map((id) => statements.find((statement) => statement.id === id)?.digest[language]),
      );
    }
  });
});

describe("findStatement", () => {
  test("finds a statement by its id", () => {
    assert.equal(findStatement("S137")?.section, "requesting-partnerships");
  });

  test("finds nothing outside the page", () => {
    assert.equal(findStatement("S103"), undefined);
  });
});

describe("requirements", () => {
  test("every slug occurs once and has at most six words", () => {
    const slugs = requirements.map(({ slug }) => slug);

    assert.deepEqual(repeated(slugs), []);
    assert.ok(slugs.every((slug) => /^[a-z]+(-[a-z]+){1,5}$/.test(slug)));
  });

  test("every requirement rests on statements of the page, named once and in order", () => {
    for (const { slug, statements } of requirements) {
      assert.deepEqual(
        [...statements],
        statementIds.filter((id) => statements.includes(id)),
        slug,
      );
      assert.ok(statements.length > 0, slug);
    }
  });

  test("every requirement is worded in both languages and follows the rules of its statements", () => {
    for (const { slug, en, zh, rule, level, wording } of requirements) {
      assert.ok(en.endsWith(".") && !cjk.test(en), slug);
      assert.ok(zh.endsWith("。") && cjk.test(zh), slug);
      assert.equal(wording === "explicit", rule === "modal" || rule === "advice", slug);
      assert.equal(level === "SHOULD", rule === "advice", slug);
    }
  });
});

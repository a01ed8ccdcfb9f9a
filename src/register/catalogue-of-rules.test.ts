import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import type { Scenario, Step } from "@cucumber/messages";
import { isChoiceTag } from "../domain/choices";
import { loadSteps, readFeatures } from "../testing/suite-fixture/read-features";
import { readFeaturePairs } from "./feature-index/read-feature-pairs";
import { bannedSynonyms } from "./glossary/banned-synonyms";
import { readings } from "./readings/readings";
import { findRequirement, requirements } from "./requirements";

const pairs = readFeaturePairs("features");
const rules = pairs.flatMap(({ en, file }) => en.rules.map((rule) => ({ ...rule, file })));
const features = readFeatures("en");

async function scenarios(): Promise<readonly Scenario[]> {
  const children = (await features).flatMap(({ document }) => document.feature?.children ?? []);
  return children.flatMap(({ rule }) => rule?.children.flatMap(({ scenario }) => scenario ?? []) ?? []);
}

function isWhen({ keyword }: Step): boolean {
  return keyword.trim() === "When";
}

/** Requirements that the page states so vaguely that each check of them rests on a reading. */
const restingOnReadings = ["profile-changed-by-microsoft"];

describe("Rules of the features", () => {
  test("cover every requirement without a reading", () => {
    const claimed = new Set(rules.filter(({ readings }) => readings.length === 0).map(({ slug }) => slug));

    assert.deepEqual(
      requirements.map(({ slug }) => slug).filter((slug) => !claimed.has(slug)),
      restingOnReadings,
    );
  });

  test("use every reading", () => {
    const used = new Set(rules.flatMap((rule) => rule.readings));

    assert.deepEqual(
      readings.map(({ id }) => id).filter((id) => !used.has(id)),
      [],
    );
  });

  for (const { title, slug, statements, readings: used, file } of rules) {
    test(`${file}: "${title}" has one requirement, its statements, and readings that exist`, () => {
      assert.deepEqual(statements, findRequirement(slug)?.statements);
      assert.deepEqual(
        used.filter((tag) => !isChoiceTag(tag)),
        [],
      );
    });
  }

  test("have no other tags, and examples have no tags", async () => {
    const children = (await features).flatMap(({ document }) => document.feature?.children ?? []);
    const counts = children.flatMap(({ rule }) => (rule ? [rule.tags.length] : []));
    const expected = rules.map(({ statements, readings }) => 1 + statements.length + readings.length);

    assert.deepEqual(counts.toSorted(), expected.toSorted());
    assert.deepEqual(
      (await scenarios()).filter(({ tags }) => tags.length > 0).map(({ name }) => name),
      [],
    );
  });
});

describe("examples of the features", () => {
  test("have at most five steps of their own, and one event", async () => {
    const long = (await scenarios()).filter(
      ({ steps }) => steps.length > maximumSteps(steps) || steps.filter(isWhen).length > 1,
    );

    assert.deepEqual(
      long.map(({ name, location }) => `${name}, line ${location.line}`),
      [],
    );
  });

  test("have tables of at most two columns, and a title that changes with the row", async () => {
    const outlines = (await scenarios()).filter(({ examples }) => examples.length > 0);

    for (const { name, examples } of outlines) {
      assert.match(name, /<.+>/);
      assert.ok(
        examples.every(({ tableHeader }) => (tableHeader?.cells.length ?? 0) <= 2),
        name,
      );
    }
  });

  test("have Backgrounds of at most two steps", async () => {
    const children = (await features).flatMap(({ document }) => document.feature?.children ?? []);

    assert.ok(children.every(({ background }) => (background?.steps.length ?? 0) <= 2));
  });

  test("keep to lines of eighty characters and to the page's words", () => {
    for (const { topic, file } of pairs) {
      const text = readFileSync(join("features", "en", topic, file), "utf8");
      assert.deepEqual(bannedSynonyms(text, "en"), [], file);
      assert.deepEqual(
        text.split("\n").filter((line) => line.length > 80),
        [],
        file,
      );
    }
  });

  test("fit on a page of eighty lines, the line that names the language aside", () => {
    for (const { topic, file } of pairs) {
      for (const language of ["en", "zh-TW"]) {
        const text = readFileSync(join("features", language, topic, file), "utf8").trimEnd();
        const own = text.split("\n").filter((line) => !line.startsWith("# language:"));
        assert.ok(own.length <= 80, `${language}/${topic}/${file} has ${own.length} lines`);
      }
    }
  });

  test("are in the folders of the table of contents", () => {
    const folders = readdirSync(join("features", "en"));

    assert.deepEqual(folders.toSorted(), [...new Set(pairs.map(({ topic }) => topic))].toSorted());
  });
});

describe("the vocabulary", () => {
  test("has fewer than seventy-five sentences, each in two languages each used in an example", async () => {
    const [definitions, english, chinese] = await Promise.all([loadSteps(), features, readFeatures("zh-TW")]);
    const said = new Set(
      [...english, ...chinese].flatMap(({ pickles }) =>
        pickles.flatMap(({ steps }) => steps.map(({ text }) => text)),
      ),
    );

    const unsaid = definitions.filter(({ expression }) => ![...said].some((text) => expression.match(text)));
    assert.deepEqual(
      unsaid.map(({ expression }) => expression.source),
      [],
    );
    assert.ok(definitions.length / 2 < 75, `${definitions.length / 2} sentences`);
  });
});

/** Filling in a wizard takes its pages: where three or more events came before, a sixth step is allowed. */
function maximumSteps(steps: readonly Step[]): number {
  return steps.findIndex(isWhen) >= 3 ? 6 : 5;
}

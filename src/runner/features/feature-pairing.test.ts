import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Pickle } from "@cucumber/messages";
import { bannedSynonyms } from "../../register/glossary/banned-synonyms";
import { shapeOf } from "../../testing/suite-fixture/feature-shape";
import { loadSteps, readFeatures, suiteFolder } from "../../testing/suite-fixture/read-features";
import { featureCatalogue } from "./feature-catalogue";

const features = Promise.all([readFeatures("en"), readFeatures("zh-TW")]);
const steps = loadSteps();

/**
 * A step as it is carried out: which definition, with which values. Texts in quotes are values too: an implementation may lose
 * what is not ASCII, and must be found out in both languages.
 */
async function meaningOf(text: string) {
  const matching = (await steps).filter(({ expression }) => expression.match(text) !== null);
  const [definition] = matching;
  assert.ok(definition !== undefined && matching.length === 1, `${matching.length} steps match "${text}"`);
  const values = (definition.expression.match(text) ?? []).map((argument) => argument.getValue({}));
  return { body: definition.unwrappedCode, values };
}

function meaningsOf({ steps }: Pickle) {
  return Promise.all(steps.map(({ text }) => meaningOf(text)));
}

describe("features in two languages", () => {
  test("are the same files", async () => {
    const [english, chinese] = await features;

    assert.ok(english.length > 0);
    assert.deepEqual(
      chinese.map(({ name }) => name),
      english.map(({ name }) => name),
    );
  });

  test("have the same tags, Rules, examples, kinds of steps and shapes of tables, in the same order", async () => {
    const [english, chinese] = await features;

    for (const [index, { name, document }] of english.entries()) {
      const pair = chinese[index]?.document;
      assert.deepEqual(pair && shapeOf(pair), shapeOf(document), name);
    }
  });

  test("plan the same checks with the same requirements and readings", async () => {
    const [english, chinese] = await Promise.all(
      ["en", "zh-TW"].map(async (language) =>
        (await featureCatalogue(suiteFolder, language)).map(({ check: { id, requirements, readings } }) => ({
          id,
          requirements,
          readings,
        })),
      ),
    );

    assert.deepEqual(chinese, english);
  });

  test("say the same with every step: the same definition with equal values", async () => {
    const [english, chinese] = await features;
    const pairs = english.flatMap(({ pickles }, file) =>
      pickles.map((pickle, index) => [pickle, chinese[file]?.pickles[index]] as const),
    );

    for (const [one, other] of pairs) {
      assert.ok(other !== undefined, one.name);
      const [mine, yours] = await Promise.all([meaningsOf(one), meaningsOf(other)]);
      for (const [index, { body, values }] of mine.entries()) {
        assert.equal(yours[index]?.body, body, `${one.steps[index]?.text} / ${other.steps[index]?.text}`);
        assert.deepEqual(yours[index]?.values, values, `${one.steps[index]?.text}`);
      }
    }
  });

  test("are written in one language each", async () => {
    const [english, chinese] = await features;
    const latinSentence = /[a-z]+ [a-z]+ [a-z]+/;

    for (const { name, document } of chinese) {
      assert.equal(document.feature?.language, "zh-TW", name);
      const titles = document.feature?.children.flatMap(({ rule }) => rule?.name ?? []) ?? [];
      assert.deepEqual(
        titles.filter((title) => !/\p{Script=Han}/u.test(title) || latinSentence.test(title)),
        [],
      );
    }
    for (const { name, document } of english) assert.equal(document.feature?.language, "en", name);
  });

  test("use the glossary's words in Chinese, and labels only where the page has them", async () => {
    const [, chinese] = await features;
    const labelOnly = /間接轉銷商|評論/;

    for (const { name, document, pickles } of chinese) {
      const told = [
        document.feature?.name ?? "",
        document.feature?.description ?? "",
        ...(document.feature?.children.flatMap(({ rule }) => rule?.name ?? []) ?? []),
        ...pickles.flatMap((pickle) => [pickle.name, ...pickle.steps.map(({ text }) => text)]),
      ].join("\n");
      assert.deepEqual(bannedSynonyms(told, "zh-TW"), [], name);
      assert.doesNotMatch(told.replaceAll(/\[[^\]]*\]/g, ""), labelOnly, name);
    }
  });
});

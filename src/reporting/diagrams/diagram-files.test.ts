import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { catalogue } from "../../../machines/catalogue";
import { personKinds } from "../../../machines/machine-model";
import { languages } from "../../domain/language";
import { stateGraph } from "../../testing/state-graph";
import { diagramFiles } from "./diagram-files";

/** The lines of text in a picture, unescaped. */
function textsOf(svg: string): readonly string[] {
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1] ?? "");
  return texts.map((text) => text.replaceAll("&#39;", "'").replaceAll("&#45;", "-").replaceAll("&amp;", "&"));
}

for (const language of languages) {
  describe(`the statecharts in ${language}`, async () => {
    const files = await diagramFiles(language);

    for (const { name, svg } of files) {
      test(`${name} speaks in words, not in identifiers`, () => {
        for (const text of textsOf(svg)) {
          assert.doesNotMatch(text, /[a-z]+\.[a-z]|[a-z][A-Z]|^[a-z]+(-[a-z]+)+$|undefined/, text);
        }
      });

      test(`${name} is of a size that fits a page`, () => {
        const width = Number(/width="(\d+)"/.exec(svg)?.[1]);

        assert.ok(width > 200 && width < 1800, `${width} pixels wide`);
      });
    }

    test("show every input of every machine", () => {
      for (const [index, model] of catalogue.entries()) {
        const texts = textsOf(files[index]?.svg ?? "").join("\n");
        const inputs = Object.values(model.labels.events).map((words) => words[language]);

        assert.ok(inputs.length > 0);
        for (const input of inputs) assert.ok(texts.includes(input), `${input} in ${model.id}`);
      }
    });
  });
}

describe("docs/machines.md", () => {
  const text = readFileSync("docs/machines.md", "utf8");

  test("shows the picture of every machine, and every picture is shown", () => {
    for (const file of readdirSync("docs/diagrams")) assert.ok(text.includes(`diagrams/${file}`), file);
    for (const { id } of catalogue) assert.ok(text.includes(`diagrams/${id}.en.svg`), id);
  });

  test("counts states, inputs and cells as they are", () => {
    for (const model of catalogue) {
      const states = stateGraph(model).size;
      const inputs = model.samples.length;
      const cells = (states * inputs * personKinds.length).toLocaleString("en");

      assert.ok(text.includes(`| \`${model.id}\` | ${states} | ${inputs} | ${cells} |`), model.id);
    }
  });
});

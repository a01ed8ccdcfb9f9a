import assert from "node:assert/strict";
import { test } from "node:test";
import { catalogue } from "../../../../machines/catalogue";
import { languages } from "../../../domain/language";
import { criteria } from "../../../state-space/paths/criteria";
import { assertPathsRunAsFeatures } from "../../../testing/paths-as-features";
import { compiledMachine } from "../../model/compiled-machine";
import { modelKinds } from "../../model-kinds";
import { pathWriter } from "./render-path-as-gherkin";

for (const language of languages) {
  test(`paths rendered in ${language} parse, and our steps run them on the reference`, async () => {
    await assertPathsRunAsFeatures({ language, most: 3 });
  });
}

test("there is a sentence for every input in every state and every kind of person", async () => {
  const write = await pathWriter();
  const notExpressible = new Set<string>();
  for (const model of catalogue) {
    const { space } = compiledMachine(model);
    for (const path of criteria.grid.plan(space, { kinds: modelKinds(model, space) }).paths()) {
      const [, why = ""] = /# (The vocabulary .*)/.exec(write(model, path, "en", "a path")) ?? [];
      if (why !== "") notExpressible.add(why);
    }
  }
  assert.deepEqual([...notExpressible], []);
});

test("the provider sends the text that it has opened or copied", async () => {
  const write = await pathWriter();
  const model = catalogue.find(({ id }) => id === "partnership");
  assert.ok(model !== undefined);
  const text = [...criteria["n-switch"].plan(compiledMachine(model).space, {}).paths()]
    .map((path) => write(model, path, "en", "a path"))
    .join("\n");
  assert.match(
    text,
    /has opened the draft in email\n +And the provider's sales agent has sent the opened email to Fabrikam/,
  );
  assert.match(
    text,
    /has copied the draft to the clipboard\n +And the provider's sales agent has sent the copied text to/,
  );
  assert.doesNotMatch(text, /emailed a partnership request/);
});

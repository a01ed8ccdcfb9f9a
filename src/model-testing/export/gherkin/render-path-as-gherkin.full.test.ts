import { test } from "node:test";
import { languages } from "../../../domain/language";
import { assertPathsRunAsFeatures } from "../../../testing/paths-as-features";

for (const language of languages) {
  test(`paths written in ${language} parse, and the suite's steps run them on the reference`, async () => {
    await assertPathsRunAsFeatures({ language, most: 200 });
  });
}

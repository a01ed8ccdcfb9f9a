import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { suiteFolder } from "../../testing/suite-fixture/read-features";
import { isCucumberSupport } from "./cucumber-internals";
import { supportOf } from "./cucumber-session";
import { useNativeIndices } from "./native-indices";

/** The groups that cucumber itself finds in a sentence. */
function matchedByCucumber(expression: object, text: string): unknown {
  const tree: object = Reflect.get(expression, "treeRegexp");
  return Reflect.apply(Reflect.get(Object.getPrototypeOf(tree), "match"), tree, [text]);
}

async function loadedSupport() {
  const support = await supportOf(suiteFolder, "en");
  assert.ok(isCucumberSupport(support));
  return support;
}

describe("native indices", () => {
  test("replace the parsed ones in every step of the suite", async () => {
    const support = await loadedSupport();

    assert.ok(support.stepDefinitions.length > 0);
    assert.equal(useNativeIndices(support), support.stepDefinitions.length);
  });

  test("give the groups that cucumber gives", async () => {
    const { stepDefinitions } = await loadedSupport();
    const text = "the provider and Fabrikam serve Fourth Coffee";
    const [expression] = stepDefinitions
      .map((definition) => definition.expression)
      .filter((each) => each.match(text) !== null);
    assert.ok(expression);
    const tree: { match(text: string): unknown } = Reflect.get(expression, "treeRegexp");

    assert.deepEqual(tree.match(text), matchedByCucumber(expression, text));
    assert.equal(tree.match(`${text}, perhaps`), null);
  });
});

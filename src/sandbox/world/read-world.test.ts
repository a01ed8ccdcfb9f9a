import assert from "node:assert/strict";
import { test } from "node:test";
import { stringify } from "yaml";
import { defaultWorld } from "./default-world";
import { parseWorld } from "./read-world";

const mistakes: readonly (readonly [what: string, text: string, line: string])[] = [
  ["broken YAML", "providers: [\n", "line 2"],
  ["a scalar", "42\n", "line 1: the file"],
  ["an unknown field", "providers: []\npeople: []\nresellerz: []\n", "line 3: resellerz"],
  ["a wrong type", "providers:\n  - id: northwind\n    name: 7\npeople: []\n", "line 3: providers[0].name"],
  [
    "an unknown role",
    "providers: []\npeople:\n  - id: a\n    organisation: b\n    roles: [boss]\n",
    "line 5: people[0].roles[0]",
  ],
  [
    "an unknown company",
    "providers: []\npeople:\n  - id: a\n    organisation: nobody\n",
    'line 4: people[0].organisation names "nobody"',
  ],
  [
    "an id that is used twice",
    "providers:\n  - { id: a, name: A }\nresellers:\n  - { id: a, name: B, mpnId: '1' }\npeople: []\n",
    "line 4: resellers[0].id",
  ],
];

for (const [what, text, line] of mistakes) {
  test(`${what} is reported with its line`, () => {
    assert.throws(
      () => parseWorld(text, "world.yaml"),
      (problem: Error) =>
        problem.message.startsWith(`world.yaml, ${line}`) && !problem.message.includes("\n"),
    );
  });
}

test("the default world can be printed and read again", () => {
  const world = parseWorld(stringify(defaultWorld()), "world.yaml");
  assert.equal(world.customers[0]?.company, "Contoso");
});

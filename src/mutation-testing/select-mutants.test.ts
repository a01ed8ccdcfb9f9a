import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { UsageError } from "../domain/usage-error";
import type { Mutant } from "./mutant";
import { selectMutants } from "./select-mutants";

const mutant = (target: string, group: Mutant["group"]): Mutant => ({ target, group, requirement: null });

const mutants = [
  ...["cancel-keeps-the-customer", "cancel-places-the-order", "link-is-shared"].map((name) =>
    mutant(`nonconformant:${name}`, "named"),
  ),
  ...Array.from({ length: 50 }, (_, place) => mutant(`generated:guard/${place}`, "generated")),
];
const conforming = [{ target: "benign:other-ids" }, { target: "benign:slower-answers" }];

const namesOf = (selection: Partial<Parameters<typeof selectMutants>[2]>) => {
  const { conforming: variants, mutants: selected } = selectMutants(mutants, conforming, {
    only: [],
    sample: undefined,
    seed: 1,
    ...selection,
  });
  return [...selected, ...variants].map(({ target }) => target);
};

describe("selectMutants", () => {
  test("selects everything by default", () => {
    assert.equal(namesOf({}).length, 55);
  });

  test("selects those whose name contains one of the texts", () => {
    assert.deepEqual(namesOf({ only: ["cancel", "other-ids"] }), [
      "nonconformant:cancel-keeps-the-customer",
      "nonconformant:cancel-places-the-order",
      "benign:other-ids",
    ]);
  });

  test("draws the same sample of each group with the same seed, and another with another seed", () => {
    const [one, again, other] = [
      namesOf({ sample: 2 }),
      namesOf({ sample: 2 }),
      namesOf({ sample: 2, seed: 2 }),
    ];

    assert.equal(one.length, 5);
    assert.deepEqual(again, one);
    assert.notDeepEqual(other, one);
  });

  test("rejects a text that no name contains, and suggests a similar name", () => {
    const refuses = (text: string, message: RegExp) =>
      assert.throws(
        () => namesOf({ only: [text] }),
        (problem) =>
          problem instanceof UsageError &&
          message.test(problem.message) &&
          /沒有名稱/.test(problem.in("zh-TW")),
      );

    refuses("cancel-keeps-the-custommer", /Did you mean "cancel-keeps-the-customer"\?/);
    refuses("zzz", /no implementation has "zzz"/);
  });
});

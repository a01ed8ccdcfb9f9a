import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findMachine, machineProperties } from "../../machines/catalogue";
import { compile } from "../state-space/compile";
import { checkProperties } from "./check-properties";
import { turnstileSpace } from "./turnstile";

const space = turnstileSpace();
const nothing = { always: {}, sometimes: {}, eventually: {} };
const words = (path: readonly { readonly sample: number }[] | undefined) =>
  path?.map(({ sample }) => space.samples[sample]?.type).join(" ");

describe("checkProperties", () => {
  test("returns a shortest path to a state that violates an always", () => {
    const always = {
      "at most one coin is kept": ({ context }: { context: { coins: number } }) => context.coins < 2,
    };
    const [finding] = checkProperties(space, { ...nothing, always });

    assert.equal(finding?.holds, false);
    assert.equal(words(finding?.path), "coin push coin");
    assert.equal(finding?.state, '"open" {"coins":2}');
  });

  test("returns a shortest path for a true sometimes and none for a false one", () => {
    const [gone, flown] = checkProperties(space, {
      ...nothing,
      sometimes: { "it is gone": (s) => s.matches("gone"), "it flies": (s) => s.context.coins > 9 },
    });

    assert.equal(words(gone?.path), "coin retire");
    assert.deepEqual([gone?.holds, flown?.holds, flown?.path], [true, false, undefined]);
  });

  test("finds a state from which a goal is not reachable", () => {
    const [finding] = checkProperties(space, {
      ...nothing,
      eventually: {
        "an open one can be retired": { when: (s) => s.matches("open"), reaches: (s) => s.matches("gone") },
        "any can be retired": { when: () => true, reaches: (s) => s.matches("gone") },
      },
    }).filter(({ holds }) => !holds);

    assert.equal(finding?.name, "any can be retired");
    assert.equal(words(finding?.path), "coin push coin push");
  });

  for (const { id, ...claims } of machineProperties) {
    test(`holds for every claim about ${id}`, () => {
      const model = findMachine(id);
      assert.ok(model);
      const whole = compile(
        model.machine,
        model.samples.map(({ event }) => event),
      );

      assert.deepEqual(
        checkProperties(whole, claims).filter(({ holds }) => !holds),
        [],
      );
    });
  }
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type AnyStateMachine, assign, createMachine, setup } from "xstate";
import { compile } from "./compile";

const bare = (...types: string[]) => types.map((type) => ({ type }));

interface Held {
  readonly held: unknown;
}

/** A machine whose event `put` runs one assignment on the field `held`. */
function holding(next: (held: unknown) => unknown, first: unknown = 0): AnyStateMachine {
  return setup({
    types: { context: {} as Held },
    actions: { change: assign({ held: ({ context }) => next(context.held) }) },
  }).createMachine({ id: "holder", context: { held: first }, on: { put: { actions: "change" } } });
}

describe("compile handles", () => {
  test("Map, Set, Date and BigInt by their content", () => {
    const firsts: readonly unknown[] = [new Set([1]), new Map([[1, "a"]]), new Date(0), 1n];
    for (const first of firsts) {
      const flipping = holding((held) => (held === 0 ? structuredClone(first) : 0), first);

      assert.equal(compile(flipping, bare("put")).states, 2);
    }
  });

  test("values that are equal in JSON", () => {
    const order: readonly unknown[] = [0, -0, Number.NaN, null, undefined, "null", Number.POSITIVE_INFINITY];
    const next = (held: unknown) =>
      order[(order.findIndex((value) => Object.is(value, held)) + 1) % order.length];

    assert.equal(compile(holding(next), bare("put")).states, order.length);
  });

  test("fields that are added later", () => {
    const machine = setup({
      types: { context: {} as { a: number; b?: number } },
      actions: { add: assign(({ context }) => ({ b: (context.b ?? 0) + 1 })) },
      guards: { small: ({ context }) => !("b" in context) || (context.b ?? 0) < 3 },
    }).createMachine({ id: "m", context: { a: 1 }, on: { go: { guard: "small", actions: "add" } } });
    const space = compile(machine, bare("go"));

    assert.deepEqual(
      Array.from({ length: space.states }, (_, state) => space.context(state)),
      [{ a: 1 }, { a: 1, b: 1 }, { a: 1, b: 2 }, { a: 1, b: 3 }],
    );
  });

  test("an actor whose results are given as samples", () => {
    const machine = createMachine({
      id: "m",
      initial: "a",
      states: { a: { invoke: { id: "ask", src: "asking", onDone: "b" } }, b: { on: { back: "a" } } },
    });

    assert.equal(compile(machine, bare("xstate.done.actor.ask", "back")).transitions, 2);
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type AnyStateMachine, assign, createMachine, raise, setup } from "xstate";
import type { ExploreOptions } from "./compile";
import { compile } from "./compile";
import { ExplorationProblem } from "./exploration-problem";

const bare = (...types: string[]) => types.map((type) => ({ type }));

function problemOf(machine: AnyStateMachine, types: string[], options: ExploreOptions = {}): string {
  try {
    compile(machine, bare(...types), options);
  } catch (thrown) {
    assert.ok(thrown instanceof ExplorationProblem, String(thrown));
    assert.ok(!thrown.message.includes("\n"));
    return thrown.message;
  }
  return "(no problem)";
}

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

describe("compile refuses, with machine, state and event,", () => {
  test("a context without bounds, and names the field that grows", () => {
    const counter = holding((held) => Number(held) + 1);

    assert.equal(
      problemOf(counter, ["put"], { limit: 50 }),
      'Machine "holder", state "holder" {"held":49}, event "put": leads beyond the limit of 50 states; bound the context ("held" has taken 51 values so far), or raise --limit.',
    );
  });

  test("an event without a sample", () => {
    const machine = createMachine({ id: "m", initial: "a", states: { a: { on: { go: "b" } }, b: {} } });

    assert.equal(
      problemOf(machine, []),
      'Machine "m", state "a", event "go": the event has no sample; say in the machine\'s samples what it carries.',
    );
    assert.equal(compile(machine, [], { bare: true }).states, 2);
  });

  test("a guard that throws", () => {
    const machine = setup({
      guards: {
        breaks: () => {
          throw new Error("boom\nand more");
        },
      },
    }).createMachine({ id: "m", initial: "a", states: { a: { on: { go: { guard: "breaks" } } } } });

    assert.equal(
      problemOf(machine, ["go"]),
      'Machine "m", state "a", event "go": the guard "breaks" throws: boom.',
    );
  });

  test("a guard that is not implemented", () => {
    const machine = createMachine({ id: "m", on: { go: { guard: "missing", actions: "x" } } });

    assert.match(problemOf(machine, ["go"]), /guard "missing" throws: guard "missing" is not implemented/);
  });

  test("a guard with different results for equal arguments", () => {
    let asked = 0;
    const machine = setup({ guards: { odd: () => ++asked % 2 === 1 } }).createMachine({
      id: "m",
      on: { go: { guard: "odd", actions: () => {} } },
    });

    assert.match(
      problemOf(machine, ["go"]),
      /event "go": the guard "odd" answers differently when asked twice/,
    );
  });

  test("a guard that depends on data outside the state", () => {
    let asked = 0;
    const machine = setup({
      guards: { early: () => ++asked < 4 },
      actions: { count: assign({ held: ({ context }) => (context.held + 1) % 20 }) },
      types: { context: {} as { held: number } },
    }).createMachine({
      id: "m",
      context: { held: 0 },
      on: {
        go: [{ guard: "early", actions: "count" }, { actions: "count" }],
        stop: { guard: "early", actions: () => {} },
      },
    });

    assert.match(problemOf(machine, ["go", "stop"]), /not a pure function|differently/);
  });

  test("an action that changes a value in place", () => {
    const pushing = holding((held) => {
      if (Array.isArray(held)) held.push(1);
      return held;
    }, []);

    assert.match(problemOf(pushing, ["put"]), /action "change" changes "held" in place instead of assigning/);
  });

  test("functions, instances and cycles in the context", () => {
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;

    assert.match(
      problemOf(
        holding(() => () => 1),
        ["put"],
      ),
      /puts the function .* into "held"/,
    );
    assert.match(
      problemOf(
        holding(() => new URL("file:///")),
        ["put"],
      ),
      /puts an instance of URL into "held"/,
    );
    assert.match(
      problemOf(
        holding(() => cycle),
        ["put"],
      ),
      /puts a value that contains itself into "held"/,
    );
    assert.match(
      problemOf(
        holding(() => 0, new Error("x")),
        ["put"],
      ),
      /state \(initial\): .*"held" holds an instance of Error/,
    );
  });

  test("a macrostep that does not terminate", () => {
    const machine = createMachine({
      id: "m",
      initial: "a",
      states: {
        a: { on: { go: "b" } },
        b: { entry: raise({ type: "again" }), on: { again: { target: "b", reenter: true } } },
      },
    });

    assert.match(problemOf(machine, ["go"]), /state "a", event "go": does not come to rest/);
  });

  test("a machine whose initial state is an error", () => {
    const machine = createMachine({
      id: "m",
      context: () => {
        throw new Error("no context");
      },
    });

    assert.match(
      problemOf(machine, []),
      /state \(initial\): the machine fails before its first event: no context/,
    );
  });

  test("two timers in one state", () => {
    const machine = createMachine({
      id: "m",
      initial: "a",
      states: { a: { after: { 10: "b", 20: "c" } }, b: {}, c: {} },
    });

    assert.match(problemOf(machine, []), /state "a": two timers run at once \(10 and 20\)/);
  });

  test("an actor whose result has no sample", () => {
    const machine = createMachine({
      id: "m",
      initial: "a",
      states: { a: { invoke: { id: "ask", src: "asking", onDone: "b" } }, b: {} },
    });

    assert.match(problemOf(machine, []), /event "xstate.done.actor.ask": an actor sends this event/);
  });

  test("regions whose order affects the outcome", () => {
    const machine = setup({
      types: { context: {} as { log: string } },
      actions: {
        note: assign({ log: ({ context }, { what }: { what: string }) => (context.log + what).slice(-2) }),
      },
    }).createMachine({
      id: "m",
      type: "parallel",
      context: { log: "" },
      states: {
        l: { on: { go: { actions: { type: "note", params: { what: "l" } } } } },
        r: { on: { go: { actions: { type: "note", params: { what: "r" } } } } },
      },
    });

    assert.match(
      problemOf(machine, ["go"]),
      /event "go": two regions answer the event, and the outcome depends/,
    );
  });
});

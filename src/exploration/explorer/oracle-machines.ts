import { type AnyStateMachine, and, assign, enqueueActions, not, or, raise, setup, stateIn } from "xstate";
import type { Sample } from "./sample";

/** A small machine that shows one feature of statecharts, with samples. */
export interface OracleMachine {
  readonly shows: string;
  readonly machine: AnyStateMachine;
  readonly samples: readonly Sample[];
}

interface Counting {
  readonly count: number;
  readonly log: string;
}

const counting = setup({
  types: {
    context: {} as Counting,
    events: {} as { readonly type: string; readonly by?: number; readonly to?: string },
  },
  guards: {
    isBelow: ({ context }, { limit }: { limit: number }) => context.count < limit,
    isOdd: ({ context }) => context.count % 2 === 1,
    saysTwo: ({ event }) => event.by === 2,
    never: () => false,
  },
  actions: {
    add: assign({ count: ({ context, event }) => (context.count + (event.by ?? 1)) % 5 }),
    addBy: assign({ count: ({ context }, { by }: { by: number }) => (context.count + by) % 5 }),
    note: assign({ log: ({ context }, { what }: { what: string }) => `${context.log}${what}`.slice(-3) }),
    reset: assign({ count: 0, log: "" }),
    tell: () => {},
  },
});
const context: Counting = { count: 0, log: "" };
const note = (what: string) => ({ type: "note", params: { what } }) as const;
const bare = (...types: string[]): Sample[] => types.map((type) => ({ type }));
const adding = (by: number) => ({ type: "add", by });

export const oracleMachines: readonly OracleMachine[] = [
  {
    shows: "nested states with entry, exit and transition actions",
    samples: bare("go", "in", "out", "self", "again"),
    machine: counting.createMachine({
      id: "nested",
      context,
      initial: "a",
      entry: note("r"),
      states: {
        a: { entry: note("a"), exit: note("A"), on: { go: "b", in: "b.deep.two" } },
        b: {
          entry: note("b"),
          exit: note("B"),
          initial: "one",
          on: { out: "a", self: { target: "b", actions: note("s") }, again: { target: "b", reenter: true } },
          states: {
            one: { exit: note("1"), on: { go: "deep" } },
            deep: {
              initial: "one",
              states: { one: { on: { go: "two" } }, two: { entry: note("2"), on: { go: "#nested.b.one" } } },
            },
          },
        },
      },
    }),
  },
  {
    shows: "parallel regions, one event for several of them, and leaving all at once",
    samples: bare("go", "both", "leave", "back", "multi"),
    machine: counting.createMachine({
      id: "parallel",
      context,
      initial: "on",
      states: {
        on: {
          type: "parallel",
          on: { leave: "off" },
          states: {
            left: {
              initial: "a",
              states: { a: { on: { go: "b", both: "b" } }, b: { exit: note("l"), on: { both: "a" } } },
            },
            right: {
              initial: "a",
              states: {
                a: { on: { both: { target: "b", actions: "add" } } },
                b: { on: { both: "c", go: "a" } },
                c: { entry: note("c") },
              },
            },
            still: {},
          },
        },
        off: { on: { back: "on", multi: { target: ["on.left.b", "on.right.c"] } } },
      },
    }),
  },
  {
    shows: "shallow and deep history, with and without defaults",
    samples: bare("go", "pause", "resume", "deep", "fresh"),
    machine: counting.createMachine({
      id: "history",
      context,
      initial: "off",
      states: {
        off: { on: { resume: "work.shallow", deep: "work.deep", fresh: "work", go: "work.defaulted" } },
        work: {
          initial: "one",
          on: { pause: "off" },
          states: {
            shallow: { type: "history" },
            deep: { type: "history", history: "deep" },
            defaulted: { type: "history", target: "two.y" },
            one: { on: { go: "two" } },
            two: {
              initial: "x",
              states: { x: { entry: note("x"), on: { go: "y" } }, y: { on: { go: "#history.work.one" } } },
            },
          },
        },
      },
    }),
  },
  {
    shows: "history of a parallel state",
    samples: bare("left", "right", "pause", "resume"),
    machine: counting.createMachine({
      id: "parallel-history",
      context,
      initial: "both",
      states: {
        both: {
          type: "parallel",
          on: { pause: "off" },
          states: {
            l: { initial: "a", states: { a: { on: { left: "b" } }, b: { on: { left: "a" } } } },
            r: { initial: "a", states: { a: { on: { right: "b" } }, b: { on: { right: "a" } } } },
            memory: { type: "history", history: "deep" },
          },
        },
        off: { on: { resume: "both.memory" } },
      },
    }),
  },
  {
    shows: "guards with parameters, and, or, not, stateIn, and several candidates",
    samples: [{ type: "add" }, adding(2), ...bare("try", "go", "reset")],
    machine: counting.createMachine({
      id: "guards",
      context,
      type: "parallel",
      states: {
        counter: {
          on: {
            add: [
              { guard: { type: "isBelow", params: { limit: 2 } }, actions: "add" },
              { guard: and(["saysTwo", not("isOdd")]), actions: { type: "addBy", params: { by: 3 } } },
              { guard: or(["never", and(["isOdd", "saysTwo"])]), actions: note("o") },
              {
                guard: { type: "isBelow", params: ({ context: held }) => ({ limit: 7 - held.count }) },
                actions: "add",
              },
            ],
            reset: { guard: stateIn("#guards.gate.open"), actions: "reset" },
          },
        },
        gate: {
          initial: "shut",
          states: {
            shut: { on: { try: { guard: "isOdd", target: "open" }, go: { guard: "never", target: "open" } } },
            open: { on: { go: "shut" } },
          },
        },
      },
    }),
  },
  {
    shows: "eventless transitions in chains, with guards on context and event",
    samples: [{ type: "add" }, adding(2), ...bare("nothing")],
    machine: counting.createMachine({
      id: "always",
      context,
      initial: "low",
      always: { guard: ({ context: { count } }) => count === 4, target: ".top" },
      on: { add: { actions: "add" } },
      states: {
        low: { always: { guard: "isOdd", target: "odd" } },
        odd: { always: { guard: "saysTwo", target: "passing", actions: note("p") } },
        passing: {
          always: [
            { guard: "never", target: "low" },
            { target: "low", actions: "reset" },
          ],
        },
        top: { always: { guard: ({ event }) => event.type === "nothing", target: "low", actions: "reset" } },
      },
    }),
  },
  {
    shows: "wildcards, partial wildcards and forbidden events",
    samples: bare("order.submit", "order.cancel", "order", "other", "quiet"),
    machine: counting.createMachine({
      id: "wildcards",
      context,
      initial: "a",
      on: { "*": { actions: "add" }, quiet: ".b" },
      states: {
        a: { on: { "order.*": "b", "order.cancel": { actions: note("c") }, quiet: {} } },
        b: { on: { "order.*": { guard: "isOdd", target: "a" }, other: undefined } },
      },
    }),
  },
  {
    shows: "final states, done events and done data",
    samples: bare("go", "left", "right", "late"),
    machine: counting.createMachine({
      id: "final",
      context,
      initial: "first",
      on: { late: { actions: "add" } },
      states: {
        first: {
          initial: "a",
          onDone: { target: "second", actions: note("d") },
          states: { a: { on: { go: "z" } }, z: { type: "final", entry: note("z") } },
        },
        second: {
          type: "parallel",
          onDone: "third",
          states: {
            l: { initial: "a", states: { a: { on: { left: "z" } }, z: { type: "final" } } },
            r: { initial: "a", states: { a: { on: { right: "z" } }, z: { type: "final" } } },
          },
        },
        third: { on: { go: "end" }, exit: note("e") },
        end: { type: "final", exit: note("E") },
      },
    }),
  },
  {
    shows: "raised events",
    samples: bare("go", "loop"),
    machine: counting.createMachine({
      id: "raising",
      context,
      initial: "a",
      states: {
        a: {
          on: { go: { target: "b", actions: [raise({ type: "inner" }), "add", raise({ type: "lost" })] } },
        },
        b: { entry: note("b"), on: { inner: { target: "c", actions: "add" }, loop: "a" } },
        c: { on: { loop: { target: "a", actions: raise({ type: "go" }) } } },
      },
    }),
  },
  {
    shows: "what only XState carries out: enqueued actions and computed raises",
    samples: bare("go", "compute"),
    machine: counting.createMachine({
      id: "enqueueing",
      context,
      initial: "a",
      states: {
        a: {
          on: {
            go: {
              target: "b",
              actions: enqueueActions(({ enqueue, context: held }) => {
                if (held.count < 3) enqueue("add");
                else enqueue({ type: "note", params: { what: "q" } });
              }),
            },
            compute: { actions: raise(({ context: held }) => ({ type: held.count > 2 ? "go" : "step" })) },
            step: { actions: "add" },
          },
        },
        b: { on: { go: "a", compute: { target: "a", actions: "add" } } },
      },
    }),
  },
  {
    shows: "timers, which become events of their own",
    samples: bare("go"),
    machine: counting.createMachine({
      id: "timers",
      context,
      initial: "waiting",
      states: {
        waiting: { after: { 1000: { target: "expired", actions: "add" } }, on: { go: "answered" } },
        answered: { on: { go: "waiting" } },
        expired: { on: { "*": "waiting" } },
      },
    }),
  },
];

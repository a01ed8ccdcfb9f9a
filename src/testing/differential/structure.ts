import { bare, context, counting, note, type StatechartExample } from "./vocabulary";

/** Examples of nested states, entry, exit and history. */
export const structureExamples: readonly StatechartExample[] = [
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
];

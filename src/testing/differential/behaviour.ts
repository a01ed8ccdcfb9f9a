import { and, enqueueActions, not, or, raise, stateIn } from "xstate";
import { adding, bare, context, counting, note, type StatechartExample } from "./vocabulary";

/** Examples of events, guards and actions. */
export const behaviourExamples: readonly StatechartExample[] = [
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
    shows: "actions that only XState executes: enqueued actions and computed raises",
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

import { type AnyStateMachine, assign, setup } from "xstate";
import type { Sample } from "../../state-space/sample";

/** A small machine with samples that uses one feature of statecharts. */
export interface StatechartExample {
  readonly shows: string;
  readonly machine: AnyStateMachine;
  readonly samples: readonly Sample[];
}

interface Counting {
  readonly count: number;
  readonly log: string;
}

export const counting = setup({
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
  },
});
export const context: Counting = { count: 0, log: "" };
export const note = (what: string) => ({ type: "note", params: { what } }) as const;
export const bare = (...types: string[]): Sample[] => types.map((type) => ({ type }));
export const adding = (by: number) => ({ type: "add", by });

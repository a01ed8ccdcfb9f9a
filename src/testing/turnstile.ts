import { assign, setup } from "xstate";
import { compile } from "../state-space/compile";
import type { StateSpace } from "../state-space/state-space";

/** A turnstile that accepts two coins. */
export const turnstile = setup({
  types: { context: {} as { readonly coins: number }, events: {} as { readonly type: string } },
  guards: { hasRoom: ({ context }) => context.coins < 2, isBroken: () => false },
  actions: { keepCoin: assign({ coins: ({ context }) => context.coins + 1 }) },
}).createMachine({
  id: "turnstile",
  context: { coins: 0 },
  initial: "locked",
  states: {
    locked: {
      on: {
        coin: { guard: "hasRoom", target: "open", actions: "keepCoin", meta: { requirement: "coin-opens" } },
        kick: { guard: "isBroken", target: "open", meta: { requirement: "kick-opens" } },
      },
    },
    open: { on: { push: { target: "locked", meta: { requirement: "push-locks" } }, retire: "gone" } },
    gone: { type: "final" },
  },
});

export const turnstileSamples = ["coin", "push", "kick", "retire"].map((type) => ({ type }));

/** The state space of the turnstile: seven states, six transitions, and one event that is never accepted. */
export function turnstileSpace(): StateSpace {
  return compile(turnstile, turnstileSamples);
}

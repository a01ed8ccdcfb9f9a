import type { State } from "../../reference/state";
import type { Where } from "../named/conditions";

/** Pasts after which something goes wrong that went well before. */
export const histories = {
  "after-an-order": (state) => state.placed.length >= 1,
  "after-three-orders": (state) => state.placed.length >= 3,
  "after-two-partners": (state) => [...state.partners.values()].some((partners) => partners.length >= 2),
} as const satisfies Readonly<Record<string, (state: State) => boolean>>;

export const historyEntries: readonly (readonly [string, (state: State) => boolean])[] =
  Object.entries(histories);

export function once(past: (state: State) => boolean): Where {
  return ({ state }) => past(state);
}

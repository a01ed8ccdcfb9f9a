import type { State } from "../../reference/state";
import type { Condition } from "../named/conditions";

/** Histories after which a fault occurs that did not occur before. */
export const histories = {
  "after-an-order": (state) => state.placed.length >= 1,
  "after-three-orders": (state) => state.placed.length >= 3,
  "after-two-partners": (state) => [...state.partners.values()].some((partners) => partners.length >= 2),
} as const satisfies Readonly<Record<string, (state: State) => boolean>>;

export const historyEntries: readonly (readonly [string, (state: State) => boolean])[] =
  Object.entries(histories);

export function afterHistory(history: (state: State) => boolean): Condition {
  return ({ state }) => history(state);
}

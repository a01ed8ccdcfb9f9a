import { forgetful } from "./forgetful";
import { meddling } from "./meddling";
import { refusedAndDone } from "./refused-and-done";
import type { Treachery } from "./treachery";

/** Every treacherous implementation. Only the grid of refusals or walks through several machines come across them. */
export const treacheries: readonly Treachery[] = [...refusedAndDone, ...forgetful, ...meddling];

/** `undefined` where no treacherous implementation has that name. */
export function findTreachery(name: string): Treachery | undefined {
  return treacheries.find((treachery) => treachery.name === name);
}

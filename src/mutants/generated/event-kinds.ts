import type { EventKind } from "../../reference/event";
import { referenceParts } from "../../reference/reference-parts";

const { evolvers } = referenceParts();

function isKind(name: string): name is EventKind {
  return name in evolvers;
}

/** All events that actions cause, hence not those of the clock. */
export const eventKinds: readonly EventKind[] = Object.keys(evolvers)
  .filter(isKind)
  .filter((kind) => kind !== "clock-advanced");

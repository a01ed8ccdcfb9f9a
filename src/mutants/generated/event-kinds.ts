import type { EventKind } from "../../reference/event";
import { referenceParts } from "../../reference/reference-parts";

const { evolvers } = referenceParts();

function isKind(name: string): name is EventKind {
  return name in evolvers;
}

/** Everything that happens because somebody does something; the clock goes on by itself. */
export const eventKinds: readonly EventKind[] = Object.keys(evolvers)
  .filter(isKind)
  .filter((kind) => kind !== "clock-advanced");

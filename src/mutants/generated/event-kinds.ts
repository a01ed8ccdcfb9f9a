import type { EventKind } from "../../reference/event";
import { referenceParts } from "../../reference/reference-parts";

const { evolvers } = referenceParts();

function isKind(name: string): name is EventKind {
  return name in evolvers;
}

/** Caused by no action under this project's choices: the clock advances by itself, and people do not change profiles (reading-035). */
const notCaused: readonly EventKind[] = ["clock-advanced", "profile-changed"];

/** All events that actions cause. */
export const eventKinds: readonly EventKind[] = Object.keys(evolvers)
  .filter(isKind)
  .filter((kind) => !notCaused.includes(kind));

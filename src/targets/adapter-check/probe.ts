import type { Hello } from "../../port/implementation";
import type { Tour } from "./exercise-adapter";
import type { CheckedAdapter } from "./subject";

/** What earlier probes learned, for later ones. */
export interface Learned {
  hello?: Hello;
  tour?: Tour;
}

/** One question about an adapter. Throws `SmokeFinding` or `NotAsked`, or whatever a carrier throws; returns a remark. */
export type Probe = (subject: CheckedAdapter, learned: Learned) => Promise<string | undefined>;

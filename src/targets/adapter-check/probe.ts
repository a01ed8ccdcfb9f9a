import type { Hello } from "../../port/implementation";
import type { Exercise } from "../transports/exercise-adapter";
import type { CheckedAdapter } from "./subject";

/** The results of earlier probes that later ones use. */
export interface Learned {
  hello?: Hello;
  exercise?: Exercise;
}

/** One check of an adapter. Returns a remark. Throws `SmokeFinding`, `NotAsked`, or an error of a transport. */
export type Probe = (subject: CheckedAdapter, learned: Learned) => Promise<string | undefined>;

import type { PersonKind } from "../../../machines/machine-model";
import type { Stage } from "../bindings/stage";
import type { Subject } from "./subject";

/** A machine with its cast: which people and companies of the world play its parts. */
export interface Player {
  readonly subject: Subject;
  readonly stage: Stage;
}

/** One input that somebody tries on one of the machines. */
export interface Move {
  /** Which of the players. */
  readonly player: number;
  readonly sample: number;
  /** The kind of person who tries; undefined for the one whose work it is. */
  readonly kind?: PersonKind | undefined;
}

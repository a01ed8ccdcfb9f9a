import type { PlannedCheck } from "../../verdicts/check";
import type { Move, Player } from "../execution/player";

/** A planned path or walk: who plays, and which moves they make. */
export interface Trial {
  readonly check: PlannedCheck;
  readonly players: readonly Player[];
  readonly moves: readonly Move[];
}

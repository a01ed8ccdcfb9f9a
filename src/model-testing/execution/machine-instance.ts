import type { PersonKind } from "../../../machines/machine-model";
import type { Actors } from "../bindings/actors";
import type { CompiledMachine } from "./compiled-machine";

/** A machine with its cast: which people and companies of the world play its parts. */
export interface MachineInstance {
  readonly subject: CompiledMachine;
  readonly actors: Actors;
}

/** One input that somebody tries on one of the machines. */
export interface TestStep {
  /** Which of the players. */
  readonly instance: number;
  readonly sample: number;
  /** The kind of person who tries; undefined for the one whose work it is. */
  readonly kind?: PersonKind | undefined;
}

import type { StateSpace } from "../state-space";
import type { ActorKinds } from "./actor-kinds";
import type { CriterionId } from "./criterion-id";
import type { Observability } from "./observability";
import type { Path } from "./path";

/** The size of a plan. */
export interface Counts {
  readonly paths: number;
  readonly steps: number;
  /** True if counting stopped at the budget, so that the numbers are lower bounds. */
  readonly atLeast: boolean;
}

/** A test goal of a criterion that no path can reach, with the reason. */
export interface Unreachable {
  readonly what: string;
  readonly because: string;
}

/** A set of paths that can be counted without being enumerated, and is enumerated lazily. */
export interface Plan {
  counts(): Counts;
  /** Each call starts a new enumeration. Memory is proportional to the longest path. */
  paths(): Iterable<Path>;
  readonly infeasible: readonly Unreachable[];
}

export interface PlanOptions {
  /** n of n-switch: the number of transitions after the first. Default 1. */
  readonly n?: number;
  /** For w, wp, hsi and h: the number of states that the implementation may have in addition to the model's. Default 0. */
  readonly extra?: number;
  /** For w, wp, hsi and h: the observable part of each state. Default: the whole state. */
  readonly observe?: Observability;
  /** For grid: the kinds of actors. Default: one kind that may do everything. */
  readonly kinds?: ActorKinds;
  /** For walks. Defaults: seed 1, 100 walks of 40 steps, 25 % refused, equal weights. */
  readonly walks?: Partial<WalkOptions>;
  /** For tour: the cost of a reset in steps. Default 1. */
  readonly resetCost?: number;
  /** For tour: also try the samples that each state refuses. Default false. */
  readonly refusals?: boolean;
  /** The number of steps at which counting and building stop. Default 100 million. */
  readonly budget?: number;
}

export interface WalkOptions {
  readonly seed: number;
  readonly walks: number;
  readonly length: number;
  /** The share of refused attempts. */
  readonly refused: number;
  /** The relative frequency of a sample. Default 1. */
  readonly weight: (sample: number) => number;
}

/** A coverage criterion: selects paths through a state space. */
export interface Criterion {
  readonly id: CriterionId;
  plan(space: StateSpace, options: PlanOptions): Plan;
}

export const defaultBudget = 100_000_000;

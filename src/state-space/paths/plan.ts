import type { StateSpace } from "../state-space";
import type { ActorKinds } from "./actor-kinds";
import type { CriterionId } from "./criterion-id";
import type { Observability } from "./observability";
import type { Path } from "./path";

/** How much a plan asks for. */
export interface Counts {
  readonly paths: number;
  readonly steps: number;
  /** Counting stopped at the budget: there are at least as many. */
  readonly atLeast: boolean;
}

/** What a criterion asks for and nothing can give, with the reason. */
export interface Unreachable {
  readonly what: string;
  readonly because: string;
}

/** A set of paths, counted before it is enumerated and streamed when it is. */
export interface Plan {
  counts(): Counts;
  /** Each call begins anew; memory is proportional to the longest path. */
  paths(): Iterable<Path>;
  readonly infeasible: readonly Unreachable[];
}

export interface PlanOptions {
  /** n of n-switch: how many transitions follow the first one. Default 1. */
  readonly n?: number;
  /** How many states the implementation may have beyond the model's, for w, wp, hsi and h. Default 0. */
  readonly extra?: number;
  /** What can be seen after each step, for w, wp, hsi and h. Default: the whole state. */
  readonly observe?: Observability;
  /** Who tries the cells of the grid. Default: one kind that may do everything. */
  readonly kinds?: ActorKinds;
  readonly walks?: Partial<WalkOptions>;
  /** What a reset costs in steps, for the tour. Default 1. */
  readonly resetCost?: number;
  /** Whether the tour also tries what each state refuses. Default false. */
  readonly refusals?: boolean;
  /** Counting and building stop at this many steps. Default 100 million. */
  readonly budget?: number;
}

export interface WalkOptions {
  readonly seed: number;
  readonly walks: number;
  readonly length: number;
  /** The share of attempts that are chosen among the refused ones. */
  readonly refused: number;
  /** How often a sample is chosen, relative to others; 1 by default. */
  readonly weight: (sample: number) => number;
}

export interface Criterion {
  readonly id: CriterionId;
  plan(space: StateSpace, options: PlanOptions): Plan;
}

export const defaultBudget = 100_000_000;

/** The library entrance `twotier/state-space`: explore an XState machine and generate paths through its states. */
export { compile, type ExploreOptions } from "./compile";
export { ExplorationProblem } from "./exploration-problem";
export { criteria } from "./paths/criteria";
export { type CriterionId, criterionIds } from "./paths/criterion-id";
export { type Observability, observabilities } from "./paths/observability";
export { follow, type Path, type Step } from "./paths/path";
export { OverBudget } from "./paths/path-tree";
export type { Counts, Criterion, Plan, PlanOptions, Unreachable, WalkOptions } from "./paths/plan";
export { type Reach, reachOf } from "./paths/reach";
export { describeSample, type Sample } from "./sample";
export type { Explanation, ExplorationWork, Graph, StateSpace } from "./state-space";
export { Stepper } from "./stepper";
export { shortestPath, successorOf, transitionsFrom } from "./successor";

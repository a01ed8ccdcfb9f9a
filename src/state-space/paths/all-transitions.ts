import { switchPlan } from "./n-switch";
import type { Criterion } from "./plan";

/**
 * Every transition is taken ("0-switch"; Chow, IEEE TSE 1978; edge coverage in Ammann and Offutt 2008): the shortest way to its
 * state, then the transition. As many paths as there are transitions off the tree of shortest ways. Catches missing transitions
 * and visible wrong targets; no refusal, and hardly a wrong state that looks right.
 */
export const allTransitions: Criterion = { id: "all-transitions", plan: (space) => switchPlan(space, 0) };

import { switchPlan } from "./n-switch";
import type { Criterion } from "./plan";

/**
 * Takes every transition ("0-switch"; Chow, IEEE TSE 1978; edge coverage in Ammann and Offutt, 2008): the shortest path to its
 * source state, then the transition. There is one path for each transition outside the shortest-path tree. Detects missing
 * transitions and visibly wrong targets, but no faults in refusals and few wrong states that look right.
 */
export const allTransitions: Criterion = { id: "all-transitions", plan: (space) => switchPlan(space, 0) };

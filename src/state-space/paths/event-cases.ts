import { describeSample } from "../sample";
import { shortestPath } from "../successor";
import { PathTree, planOfTree } from "./path-tree";
import type { Criterion } from "./plan";

/**
 * Every sample, and thereby every payload class of every event, is accepted once ("all events, all cases"; event coverage in Binder,
 * Testing Object-Oriented Systems, 2000). At most one path for each sample, to the nearest state that accepts it. A sample that no
 * reachable state accepts is infeasible. Does not cover other states in which the event has another effect.
 */
export const eventCases: Criterion = {
  id: "event-cases",
  plan: (space) => {
    const tree = new PathTree();
    const missing = new Set(space.samples.keys());
    for (let state = 0; state < space.states && missing.size > 0; state++) {
      for (let at = space.offsets[state] ?? 0; at < (space.offsets[state + 1] ?? 0); at++) {
        const sample = space.sampleOf[at] ?? 0;
        if (missing.delete(sample)) tree.add([...shortestPath(space, state), sample]);
      }
    }
    const infeasible = [...missing].map((sample) => ({
      what: describeSample(space.samples[sample] ?? { type: "" }),
      because: "no reachable state accepts it",
    }));
    return planOfTree(space, tree, infeasible);
  },
};

import { describeSample } from "../sample";
import { shortestWay } from "../successor";
import { PathTree, planOfTree } from "./path-tree";
import type { Criterion } from "./plan";

/**
 * Every sample, so every class of payload of every event, is accepted once ("all events, all cases"; event coverage in
 * Binder, Testing Object-Oriented Systems, 2000). At most one path a sample, to the nearest state that accepts it. A sample that
 * no reachable state accepts is infeasible. Says nothing of the other states in which the event does something else.
 */
export const eventCases: Criterion = {
  id: "event-cases",
  plan: (space) => {
    const tree = new PathTree();
    const missing = new Set(space.samples.keys());
    for (let state = 0; state < space.states && missing.size > 0; state++) {
      for (let at = space.offsets[state] ?? 0; at < (space.offsets[state + 1] ?? 0); at++) {
        const sample = space.sampleOf[at] ?? 0;
        if (missing.delete(sample)) tree.add([...shortestWay(space, state), sample]);
      }
    }
    const infeasible = [...missing].map((sample) => ({
      what: describeSample(space.samples[sample] ?? { type: "" }),
      because: "no reachable state accepts it",
    }));
    return planOfTree(space, tree, infeasible);
  },
};

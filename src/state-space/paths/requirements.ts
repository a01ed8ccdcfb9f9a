import type { StateSpace } from "../state-space";
import { shortestWay, successorOf } from "../successor";
import { PathTree, planOfTree } from "./path-tree";
import type { Criterion } from "./plan";
import { possibleAttempts } from "./possible-attempts";

/**
 * Every requirement and reading that the machine's `meta` names, on a transition or a state, is passed once (requirement coverage,
 * as GraphWalker and ISO/IEC/IEEE 29119-4 know it). At most one path each. A requirement on nothing that can be reached is
 * infeasible. One way through a requirement says little of the others; that is what the grid is for.
 */
export const requirements: Criterion = {
  id: "requirements",
  plan: (space) => {
    const tree = new PathTree();
    const missing = new Set(space.metas().flatMap(namesIn));
    for (const name of metasOfState(space, 0)) missing.delete(name);
    for (const { state, sample } of possibleAttempts(space)) {
      if (missing.size === 0) break;
      const target = successorOf(space, state, sample);
      if (target < 0) continue;
      const names = [
        ...space.explain(state, sample).taken.flatMap(({ meta }) => namesIn(meta)),
        ...metasOfState(space, target),
      ];
      const isNew = names.filter((name) => missing.delete(name)).length > 0;
      if (isNew) tree.add([...shortestWay(space, state), sample]);
    }
    const infeasible = [...missing].map((what) => ({
      what,
      because: "nothing that can be reached is marked with it",
    }));
    return planOfTree(space, tree, infeasible);
  },
};

/** The requirement and the reading that a `meta` names. */
export function namesIn(meta: unknown): string[] {
  if (typeof meta !== "object" || meta === null) return [];
  return Object.entries(meta).flatMap(([key, value]) =>
    (key === "requirement" || key === "reading") && typeof value === "string" ? [value] : [],
  );
}

function metasOfState(space: StateSpace, state: number): string[] {
  return [...space.configuration(state).nodes].flatMap(({ meta }) => namesIn(meta));
}

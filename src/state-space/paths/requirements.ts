import type { StateSpace } from "../state-space";
import { shortestPath, successorOf } from "../successor";
import { possibleAttempts } from "./attempts";
import { PathTree, planOfTree } from "./path-tree";
import type { Criterion } from "./plan";

/**
 * Every requirement and reading named in the `meta` of a transition or a state is covered once (requirement coverage, as in
 * GraphWalker and ISO/IEC/IEEE 29119-4). At most one path for each. A requirement without a reachable transition or state is
 * infeasible. One path covers a requirement in one situation only. The grid covers the others.
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
      if (isNew) tree.add([...shortestPath(space, state), sample]);
    }
    const infeasible = [...missing].map((what) => ({
      what,
      because: "nothing that can be reached is marked with it",
    }));
    return planOfTree(space, tree, infeasible);
  },
};

/** Returns the requirement and the reading that a `meta` value names. */
export function namesIn(meta: unknown): string[] {
  if (typeof meta !== "object" || meta === null) return [];
  return Object.entries(meta).flatMap(([key, value]) =>
    key === "requirement" || key === "reading"
      ? [value].flat().filter((name): name is string => typeof name === "string")
      : [],
  );
}

function metasOfState(space: StateSpace, state: number): string[] {
  return [...space.configuration(state).nodes].flatMap(({ meta }) => namesIn(meta));
}

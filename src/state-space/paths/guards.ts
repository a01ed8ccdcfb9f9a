import type { AnyTransitionDefinition } from "xstate";
import { guardName } from "../evaluate-guard";
import type { StateSpace } from "../state-space";
import { shortestPath } from "../successor";
import { possibleAttempts } from "./attempts";
import { PathTree, planOfTree } from "./path-tree";
import type { Criterion, Unreachable } from "./plan";

/**
 * Every guard of every transition is true once and false once (decision coverage of guards; branch outcomes in Ammann and Offutt,
 * 2008, chapter 3). At most two paths for each guarded transition, to the nearest state in which the outcome occurs. An outcome that
 * never occurs is infeasible. XState evaluates no further guard after the first that holds, so later outcomes may be unobserved.
 */
export const guards: Criterion = {
  id: "guards",
  plan: (space) => {
    const tree = new PathTree();
    const seen = new Map<AnyTransitionDefinition, Set<boolean>>();
    for (const { state, sample } of possibleAttempts(space)) {
      for (const { transition, holds } of space.explain(state, sample).guards) {
        const outcomes = seen.get(transition) ?? new Set();
        seen.set(transition, outcomes);
        if (outcomes.has(holds)) continue;
        outcomes.add(holds);
        tree.add([...shortestPath(space, state), sample]);
      }
    }
    return planOfTree(space, tree, unseen(space, seen));
  },
};

function unseen(
  space: StateSpace,
  seen: ReadonlyMap<AnyTransitionDefinition, ReadonlySet<boolean>>,
): readonly Unreachable[] {
  return space.guardedTransitions().flatMap((transition) => {
    const outcomes = seen.get(transition);
    const guard = `${guardName(transition.guard) ?? "a guard"} of ${transition.eventType || "always"} in "${transition.source.path.join(".")}"`;
    return [true, false]
      .filter((outcome) => outcomes?.has(outcome) !== true)
      .map((outcome) => ({
        what: `${guard} is ${outcome}`,
        because: "no attempt in any reachable state shows it",
      }));
  });
}

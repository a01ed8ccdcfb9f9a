import type { AnyTransitionDefinition } from "xstate";
import { guardName } from "../guard-test";
import type { StateSpace } from "../state-space";
import { shortestWay } from "../successor";
import { PathTree, planOfTree } from "./path-tree";
import type { Criterion, Unreachable } from "./plan";
import { possibleAttempts } from "./possible-attempts";

/**
 * Every guard of every transition is once true and once false (decision coverage of guards; branch outcomes in Ammann and Offutt,
 * 2008, chapter 3). At most two paths a guarded transition, to the nearest state where the outcome shows. An outcome that never
 * shows is infeasible, as far as guards were asked: after the first that holds, XState asks no further.
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
        tree.add([...shortestWay(space, state), sample]);
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
    const words = `${guardName(transition.guard) ?? "a guard"} of ${transition.eventType || "always"} in "${transition.source.path.join(".")}"`;
    return [true, false]
      .filter((outcome) => outcomes?.has(outcome) !== true)
      .map((outcome) => ({
        what: `${words} is ${outcome}`,
        because: "no attempt in any reachable state shows it",
      }));
  });
}

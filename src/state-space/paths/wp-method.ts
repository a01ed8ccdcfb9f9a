import { addAll, mCompletePlan, traversals } from "./m-complete";
import type { Criterion } from "./plan";

/**
 * The Wp method (Fujiwara et al., IEEE TSE 1991): the whole characterising set only in the first phase, up to `extra` inputs from
 * each state; after the last input what identifies the state that should have been reached. As complete as W, and also complete
 * for implementations whose extra states are near the known ones (CONCUR 2025); shorter.
 */
export const wp: Criterion = {
  id: "wp",
  plan: (space, options) =>
    mCompletePlan(space, options, (workshop) => {
      const { all, ofState } = workshop.identifiers;
      for (const { sequence, state, length } of traversals(workshop, workshop.extra + 1)) {
        addAll(workshop, sequence, state, length <= workshop.extra ? all : (ofState[state] ?? []));
      }
    }),
};

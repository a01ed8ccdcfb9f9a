import { addAll, mCompletePlan, traversals } from "./m-complete";
import type { Criterion } from "./plan";

/**
 * The Wp method (Fujiwara et al., IEEE TSE 1991): uses the whole characterising set only in the first phase, up to `extra` inputs
 * from each state. After the last input it uses the identifiers of the expected state. As complete as W with fewer tests, and also
 * k-A-complete: complete for implementations whose additional states are close to the known ones (CONCUR 2025).
 */
export const wp: Criterion = {
  id: "wp",
  plan: (space, options) =>
    mCompletePlan(space, options, (builder) => {
      const { all, ofState } = builder.identifiers;
      for (const { sequence, state, length } of traversals(builder, builder.extra + 1)) {
        addAll(builder, sequence, state, length <= builder.extra ? all : (ofState[state] ?? []));
      }
    }),
};

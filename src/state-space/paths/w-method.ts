import { addAll, mCompletePlan, traversals } from "./m-complete";
import type { Criterion } from "./plan";

/**
 * The W method (Vasilevskii, 1973; Chow, IEEE TSE 1978): every sequence of up to extra + 1 inputs from every state, followed by each
 * sequence of a characterising set W. Detects every fault of an implementation with at most states + extra states under the given
 * observability. Tests: up to states × inputs^(extra + 1) × |W|.
 */
export const w: Criterion = {
  id: "w",
  plan: (space, options) =>
    mCompletePlan(space, options, (builder) => {
      for (const { sequence, state } of traversals(builder, builder.extra + 1)) {
        addAll(builder, sequence, state, builder.identifiers.all);
      }
    }),
};

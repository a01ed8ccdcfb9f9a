import { addAll, mCompletePlan, traversals } from "./m-complete";
import type { Criterion } from "./plan";

/**
 * The W method (Vasilevskii 1973; Chow, IEEE TSE 1978): every sequence of up to extra + 1 inputs from every state, followed by a
 * whole set of sequences that tells all states apart. Finds every fault of an implementation with at most states + extra states,
 * under the assumed observability. Tests: up to states × inputs^(extra + 1) × |W|.
 */
export const w: Criterion = {
  id: "w",
  plan: (space, options) =>
    mCompletePlan(space, options, (workshop) => {
      for (const { sequence, state } of traversals(workshop, workshop.extra + 1)) {
        addAll(workshop, sequence, state, workshop.identifiers.all);
      }
    }),
};

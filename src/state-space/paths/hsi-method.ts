import { addAll, mCompletePlan, traversals } from "./m-complete";
import type { Criterion } from "./plan";

/**
 * The HSI method (Petrenko, 1991; Luo, Petrenko and von Bochmann, 1994): every sequence of up to extra + 1 inputs from every state,
 * followed by the harmonised identifiers of the expected state. As complete as W, usually with a fraction of its tests, and sound
 * for partial machines, in which some inputs cannot be tried in some states.
 */
export const hsi: Criterion = {
  id: "hsi",
  plan: (space, options) =>
    mCompletePlan(space, options, (builder) => {
      for (const { sequence, state } of traversals(builder, builder.extra + 1)) {
        addAll(builder, sequence, state, builder.identifiers.ofState[state] ?? []);
      }
    }),
};

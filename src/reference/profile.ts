import { accepted, observed, refused } from "./decision";
import { withEntry } from "./entries";
import { happened } from "./event";
import type { Deciders, Evolvers, Observers } from "./parts";
import { refuseProviderWork } from "./preconditions";

/** The provider's profile on the official list: anyone reads it, and only Microsoft changes it (S126, S127). */
export const profileDeciders: Pick<Deciders, "profile.change"> = {
  "profile.change": (situation, { description }) => {
    const refusal =
      refuseProviderWork(situation) ?? situation.parts.rules.profileChangedByMicrosoft(situation);
    if (refusal !== undefined) return refused(refusal);
    return accepted({}, happened("profile-changed", { provider: situation.company.id, description }));
  },
};

export const profileEvolvers: Pick<Evolvers, "profile-changed"> = {
  "profile-changed": (state, { provider, description }) => ({
    ...state,
    descriptions: withEntry(state.descriptions, provider, description),
  }),
};

export const profileObservers: Pick<Observers, "indirect-providers-list"> = {
  /** @requirement profile-on-official-list */
  "indirect-providers-list": ({ state }) =>
    observed(
      [...state.directory.providers.values()].map(({ id, name, description }) => ({
        provider: id,
        name,
        description: state.descriptions.get(id) ?? description,
      })),
    ),
};

import { accepted, observed, refused } from "./decision";
import { refuseProviderWork } from "./gates";
import type { Deciders, Observers } from "./parts";

/** The provider's public profile: for everybody to read, for nobody here to change (S126, S127). */
export const profileDeciders: Pick<Deciders, "profile.change"> = {
  "profile.change": (situation) => {
    const refusal =
      refuseProviderWork(situation) ?? situation.parts.rules.profileChangedByMicrosoft(situation);
    return refusal === undefined ? accepted({}) : refused(refusal);
  },
};

export const profileObservers: Pick<Observers, "indirect-providers-list"> = {
  "indirect-providers-list": ({ state }) =>
    observed(
      [...state.directory.providers.values()].map(({ id, name, description }) => ({
        provider: id,
        name,
        description,
      })),
    ),
};

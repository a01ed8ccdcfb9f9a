import { accepted } from "../../../reference/decision";
import { withEntry } from "../../../reference/entries";
import { happened } from "../../../reference/event";
import type { Situation } from "../../../reference/parts";
import type { State } from "../../../reference/state";
import { byRole, type Condition } from "../conditions";
import type { Change } from "../fault";
import { faultsOf } from "../faults-of";
import { replacingDecider, replacingEvolver, together } from "../part-mutators";
import { refusedButExecuted } from "../report-as-refused";

function withDescription(state: State, id: string, description: string): State {
  const provider = state.directory.providers.get(id);
  if (provider === undefined) return state;
  const providers = withEntry(state.directory.providers, id, { ...provider, description });
  return { ...state, directory: { ...state.directory, providers } };
}

/** Records the description like a note about the provider, because the reference has no event for it. */
function changingProfiles(condition: Condition = () => true): Change {
  return together(
    replacingDecider("profile.change", (original) => (situation: Situation, args) => {
      const decision = original(situation, args);
      const isRefused = decision.outcome === "rejected" && decision.reason === "not-self-service";
      if (!isRefused || !condition(situation)) return decision;
      const note = { customer: situation.company.id, note: args.description };
      return accepted({}, happened("azure-note-changed", note));
    }),
    recordingDescriptions,
  );
}

const recordingDescriptions = replacingEvolver("azure-note-changed", (original) => (state, data) => {
  const isProfile = state.directory.providers.has(data.customer);
  return isProfile ? withDescription(state, data.customer, data.note) : original(state, data);
});

export const profileChangedByMicrosoft = faultsOf("profile-changed-by-microsoft", {
  "profile-is-changed-at-once": {
    story: "Whoever works for the provider rewrites its official profile without asking anybody.",
    change: changingProfiles(),
  },
  "global-admins-change-the-profile": {
    story: "Global admins rewrite the official profile; everybody else is told to ask Microsoft.",
    change: changingProfiles(byRole("global-admin")),
  },
  "profile-change-is-refused-and-made": {
    story: "The change of a profile is refused on the screen and stands on the official list all the same.",
    change: together(recordingDescriptions, refusedButExecuted("profile.change", changingProfiles())),
  },
});

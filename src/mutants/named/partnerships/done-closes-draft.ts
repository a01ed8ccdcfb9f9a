import { happened } from "../../../reference/event";
import { alsoHappening, changingEvents, losing, refusing } from "../effect-mutators";
import { faultsOf } from "../faults-of";

export const doneClosesDraft = faultsOf("done-closes-draft", {
  "done-leaves-the-draft-open": {
    story: "Done is accepted and the draft stays on the screen.",
    change: losing("partnership.done", "draft-closed"),
  },
  "done-opens-a-fresh-draft": {
    story: "Done clears the text, and a fresh draft takes the place of the finished one.",
    change: changingEvents("partnership.done", (_events, { company, owner, parts, state }) => {
      const draft = parts.facts.draftFor(state, company.id);
      return [happened("draft-opened", { owner, provider: company.id, draft, replaces: false })];
    }),
  },
  "done-waits-for-acceptance": {
    story: "The draft cannot be finished before some reseller has accepted it.",
    change: refusing(
      "partnership.done",
      "not-at-this-step",
      ({ company, state }) => !state.partners.has(company.id),
    ),
  },
  "done-closes-drafts-of-colleagues": {
    reading: "reading-033",
    story: "Done closes the drafts of everybody who works for the provider.",
    change: alsoHappening("partnership.done", ({ company, state }) =>
      [...state.drafts.keys()]
        .filter((owner) => state.directory.people.get(owner)?.organisation === company.id)
        .map((owner) => happened("draft-closed", { owner })),
    ),
  },
});

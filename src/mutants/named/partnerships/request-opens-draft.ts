import { changingData, changingEvents, changingObservation, losing } from "../effect-mutators";
import { faultsOf } from "../faults-of";

export const requestOpensDraft = faultsOf("request-opens-draft", {
  "request-shows-no-draft": {
    story: "Request a partnership does nothing that anybody could see.",
    change: losing("partnership.request", "draft-opened"),
  },
  "draft-opens-once-only": {
    story: "The first request of a provider opens a draft and every later one opens nothing.",
    change: changingEvents("partnership.request", (events, { company, state }) =>
      [...state.links.values()].includes(company.id) ? [] : events,
    ),
  },
  "draft-opens-for-the-global-admin": {
    story: "The draft appears on the screen of the provider's global admin, whoever requested it.",
    change: changingData("draft-opened", (data) => ({ ...data, owner: `${data.provider}-global-admin` })),
  },
  "draft-is-seen-by-colleagues": {
    reading: "reading-033",
    story: "A draft that one person opened is on the screens of all colleagues.",
    change: changingObservation("partnership-request", (draft, { company, state }) => {
      const [open] = [...state.drafts].filter(
        ([owner]) => state.directory.people.get(owner)?.organisation === company.id,
      );
      return draft ?? open?.[1] ?? null;
    }),
  },
});

import { withEntry } from "../../../reference/entries";
import { happened } from "../../../reference/event";
import { alsoHappening, thenChanging } from "../effect-mutators";
import { faultsOf } from "../faults-of";
import { replacingFact } from "../part-mutators";

export const linkIsPersonal = faultsOf("link-is-personal", {
  "link-is-shared-by-all-providers": {
    story: "Every provider's draft carries the same link, which leads to whoever requested last.",
    change: replacingFact("draftFor", (original) => (state, provider) => {
      const [first = provider] = state.directory.providers.keys();
      const { link } = original(state, first);
      const own = original(state, provider);
      return { link, text: own.text.replace(own.link, link) };
    }),
  },
  "link-is-missing-from-the-text": {
    story: "The drafted message asks to follow a link and contains none.",
    change: replacingFact("draftFor", (original) => (state, provider) => {
      const draft = original(state, provider);
      return { ...draft, text: draft.text.replaceAll(draft.link, "") };
    }),
  },
  "link-is-cut-short-in-the-text": {
    story: "The link in the text lacks its last letters, as if a line had been wrapped.",
    change: replacingFact("draftFor", (original) => (state, provider) => {
      const draft = original(state, provider);
      return { ...draft, text: draft.text.replaceAll(draft.link, draft.link.slice(0, -4)) };
    }),
  },
  "link-leads-to-another-provider": {
    story: "Whoever follows the link becomes the partner of another provider than the one that sent it.",
    change: thenChanging("draft-opened", (state, { draft, provider }) => {
      const others = [...state.directory.providers.keys()].filter((id) => id !== provider);
      return { ...state, links: withEntry(state.links, draft.link, others[0] ?? provider) };
    }),
  },
  "acceptance-lists-with-every-provider": {
    story: "Whoever accepts one provider's request appears on the lists of all providers.",
    change: alsoHappening("partnership.accept", ({ company, state }) =>
      [...state.directory.providers.keys()].map((provider) =>
        happened("partnership-established", { provider, reseller: company.id }),
      ),
    ),
  },
});

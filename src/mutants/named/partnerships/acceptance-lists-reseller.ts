import { withEntry, withoutEntry } from "../../../reference/entries";
import { changingArgs, changingEvents, losing, refusing, thenChanging } from "../effect-mutators";
import { faultsOf } from "../faults-of";
import { skippingRule } from "../part-mutators";

export const acceptanceListsReseller = faultsOf("acceptance-lists-reseller", {
  "accepted-reseller-is-not-listed": {
    story: "The reseller accepts and does not appear on the provider's list.",
    change: losing("partnership.accept", "partnership-established"),
  },
  "newer-partner-replaces-the-older": {
    story: "A provider's list has one place, and the reseller that accepts last takes it.",
    change: thenChanging("partnership-established", (state, { provider, reseller }) => ({
      ...state,
      partners: withEntry(state.partners, provider, [reseller]),
    })),
  },
  "link-serves-one-reseller-only": {
    reading: "reading-003",
    story: "The link is used up by the first reseller that accepts.",
    change: refusing("partnership.accept", "unknown-link", ({ company, state }, { link }) => {
      const partners = state.partners.get(state.links.get(link) ?? "") ?? [];
      return partners.length > 0 && !partners.includes(company.id);
    }),
  },
  "accepting-again-lists-twice": {
    reading: "reading-003",
    story: "A reseller that accepts twice stands on the list twice.",
    change: thenChanging("partnership-established", (state, { provider, reseller }, before) => {
      const partners = before.partners.get(provider) ?? [];
      return { ...state, partners: withEntry(state.partners, provider, [...partners, reseller]) };
    }),
  },
  "accepting-again-is-refused": {
    reading: "reading-003",
    story: "A reseller that follows the link once more is told that it is too late.",
    change: refusing("partnership.accept", "not-at-this-step", ({ company, state }, { link }) => {
      const provider = state.links.get(link) ?? "";
      return state.partners.get(provider)?.includes(company.id) === true;
    }),
  },
  "any-agent-of-the-reseller-accepts": {
    reading: "reading-002",
    story: "Sales agents of the reseller bind their company by accepting.",
    change: skippingRule("globalAdminAccepts"),
  },
  "any-link-leads-somewhere": {
    reading: "reading-016",
    story: "A made-up link leads to whichever provider requested first.",
    change: changingArgs("partnership.accept", ({ link }, { state }) => {
      const known = [...state.links.keys()];
      return { link: known.includes(link) ? link : (known[0] ?? link) };
    }),
  },
  "third-partner-finds-no-room": {
    story: "The list ends after two resellers, and the third that accepts is not on it.",
    change: changingEvents("partnership.accept", (events, { state }, { link }) => {
      const partners = state.partners.get(state.links.get(link) ?? "") ?? [];
      return partners.length < 2 ? events : [];
    }),
  },
  "editing-kills-the-link": {
    story: "Once the text has been edited, the link in it leads nowhere.",
    change: thenChanging("draft-edited", (state, { owner }) => {
      const link = state.drafts.get(owner)?.link;
      return link === undefined ? state : { ...state, links: withoutEntry(state.links, link) };
    }),
  },
});

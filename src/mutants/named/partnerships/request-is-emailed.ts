import { happened } from "../../../reference/event";
import { alsoHappening, changingResult, refusing } from "../effect-mutators";
import { faultsOf } from "../faults-of";
import { replacingRule } from "../part-mutators";

export const requestIsEmailed = faultsOf("request-is-emailed", {
  "email-opens-empty": {
    story: "The email application opens with an empty message.",
    change: changingResult("partnership.open-in-email", () => ({ message: "" })),
  },
  "email-opens-without-link": {
    story: "The message in the email application lacks the link that the draft shows.",
    change: changingResult("partnership.open-in-email", ({ message }, { owner, state }) => ({
      message: message.replaceAll(state.drafts.get(owner)?.link ?? "", ""),
    })),
  },
  "emailed-link-dies-with-the-draft": {
    story: "The link that was emailed leads nowhere once the provider has closed the draft.",
    change: replacingRule("unknownLinksEstablishNothing", (original) => (situation, link) => {
      const isOpen = [...situation.state.drafts.values()].some((draft) => draft.link === link);
      return isOpen ? original(situation, link) : "unknown-link";
    }),
  },
  "opening-the-email-makes-partners": {
    story:
      "Opening the message is enough: the first reseller in the directory is a partner without having accepted.",
    change: alsoHappening("partnership.open-in-email", ({ company, state }) => {
      const [reseller] = state.directory.resellers.keys();
      const pair = { provider: company.id, reseller: reseller ?? "" };
      return reseller === undefined ? [] : [happened("partnership-established", pair)];
    }),
  },
  "second-email-is-refused": {
    story: "As soon as one reseller has accepted, no further message can be opened in the email application.",
    change: refusing("partnership.open-in-email", "not-at-this-step", ({ company, state }) =>
      state.partners.has(company.id),
    ),
  },
  "email-shows-the-proposed-text": {
    story: "The email application gets the text that the portal proposed, whatever was edited.",
    change: changingResult("partnership.open-in-email", (_result, { company, parts, state }) => ({
      message: parts.facts.draftFor(state, company.id).text,
    })),
  },
});

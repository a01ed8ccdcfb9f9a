import { happened } from "../../../reference/event";
import { alsoHappening, changingResult, refusing } from "../effect-mutators";
import { faultsOf } from "../faults-of";

export const draftGoesOutTwoWays = faultsOf("draft-goes-out-two-ways", {
  "clipboard-stays-empty": {
    story: "Copy to clipboard copies nothing.",
    change: changingResult("partnership.copy-to-clipboard", () => ({ clipboard: "" })),
  },
  "clipboard-holds-the-link-alone": {
    story: "Copy to clipboard copies the link and leaves the words behind.",
    change: changingResult("partnership.copy-to-clipboard", (_result, { owner, state }) => ({
      clipboard: state.drafts.get(owner)?.link ?? "",
    })),
  },
  "copying-closes-the-draft": {
    story: "After copying, the draft is gone and cannot be opened in the email application any more.",
    change: alsoHappening("partnership.copy-to-clipboard", ({ owner }) => [
      happened("draft-closed", { owner }),
    ]),
  },
  "emailing-closes-the-draft": {
    story: "After opening the message in the email application, the draft is gone before it was copied.",
    change: alsoHappening("partnership.open-in-email", ({ owner }) => [happened("draft-closed", { owner })]),
  },
  "edited-drafts-cannot-be-copied": {
    story: "Once its text has been edited, the draft can no longer be copied.",
    change: refusing(
      "partnership.copy-to-clipboard",
      "not-at-this-step",
      ({ company, owner, parts, state }) => {
        const proposed = parts.facts.draftFor(state, company.id).text;
        return state.drafts.get(owner)?.text !== proposed;
      },
    ),
  },
  "addresses-are-looked-up-among-partners": {
    story:
      "The address is taken from the list of partners, so a provider without any cannot open the message.",
    change: refusing(
      "partnership.open-in-email",
      "not-at-this-step",
      ({ company, state }) => !state.partners.has(company.id),
    ),
  },
});

import { changingData, changingResult } from "../effect-mutators";
import { faultsOf } from "../faults-of";

const anyLink = /https?:\/\/\S+/g;

export const linkStaysInRequest = faultsOf("link-stays-in-request", {
  "editing-strips-links": {
    story: "Whatever looks like a link is taken out of an edited text.",
    change: changingData("draft-edited", (data) => ({ ...data, text: data.text.replaceAll(anyLink, "") })),
  },
  "editing-shortens-links": {
    story: "Links in an edited text are replaced by short ones of another service.",
    change: changingData("draft-edited", (data) => ({
      ...data,
      text: data.text.replaceAll(anyLink, "https://short.example/1"),
    })),
  },
  "edited-email-loses-the-link": {
    story: "The message in the email application lacks the link once the text was edited.",
    change: changingResult("partnership.open-in-email", ({ message }, { company, parts, state }) => {
      const proposed = parts.facts.draftFor(state, company.id);
      return { message: message === proposed.text ? message : message.replaceAll(proposed.link, "") };
    }),
  },
  "edits-keep-one-line": {
    story: "Of an edited text the first line is kept.",
    change: changingData("draft-edited", (data) => ({ ...data, text: data.text.split("\n")[0] ?? "" })),
  },
});

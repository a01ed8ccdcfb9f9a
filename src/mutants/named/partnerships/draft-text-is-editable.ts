import { changingData, losing, refusing } from "../effect-mutators";
import { faultsOf } from "../faults-of";

export const draftTextIsEditable = faultsOf("draft-text-is-editable", {
  "edits-are-lost": {
    story: "The edited text is accepted and the draft reads as before.",
    change: losing("partnership.edit", "draft-edited"),
  },
  "edits-are-appended": {
    story: "An edited text is put behind the old one instead of replacing it.",
    change: changingData("draft-edited", (data, state) => ({
      ...data,
      text: `${state.drafts.get(data.owner)?.text ?? ""}${data.text}`,
    })),
  },
  "edits-lose-what-is-not-ascii": {
    story: "Letters outside ASCII turn into question marks when the draft is edited.",
    change: changingData("draft-edited", (data) => ({
      ...data,
      text: data.text.replaceAll(/[^\x20-\x7e\n]/g, "?"),
    })),
  },
  "second-edit-is-refused": {
    story: "A draft can be edited once and then no more.",
    change: refusing("partnership.edit", "not-at-this-step", ({ company, owner, parts, state }) => {
      const proposed = parts.facts.draftFor(state, company.id).text;
      return state.drafts.get(owner)?.text !== proposed;
    }),
  },
});

import { inProcess } from "../../port/in-process";
import { assemble } from "../../reference/assemble";
import { referenceParts } from "../../reference/reference-parts";
import type { Variant } from "./variant";

export const otherDraft: Variant = {
  name: "other-draft",
  story: "The draft is written in Chinese, and its link stands in the middle and looks different.",
  open: (readings) => {
    const parts = referenceParts(readings);
    const { draftFor } = parts.facts;
    const facts = {
      ...parts.facts,
      draftFor: (...asked: Parameters<typeof draftFor>) => {
        const code = draftFor(...asked).link.slice(-24);
        const link = `http://夥伴.example:8443/join?by=${code}&lang=zh#go`;
        return { link, text: `您好：\n請由此 <${link}> 接受邀約。\n\n敬祝 商祺` };
      },
    };
    return inProcess(assemble({ ...parts, facts }, { name: "other-draft", version: "1" }));
  },
};

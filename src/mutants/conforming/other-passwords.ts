import { inProcess } from "../../port/in-process";
import { assemble } from "../../reference/assemble";
import { referenceParts } from "../../reference/reference-parts";
import type { Variant } from "./variant";

export const otherPasswords: Variant = {
  name: "other-passwords",
  story: "Temporary passwords are sentences with blanks and marks in them.",
  open: (readings) => {
    const parts = referenceParts(readings);
    const { temporaryPassword } = parts.facts;
    const facts = {
      ...parts.facts,
      temporaryPassword: (...asked: Parameters<typeof temporaryPassword>) =>
        `correct "horse" \\ staple ${temporaryPassword(...asked)} %s {0}`,
    };
    return inProcess(assemble({ ...parts, facts }, { name: "other-passwords", version: "1" }));
  },
};

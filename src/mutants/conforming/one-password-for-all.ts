import { inProcess } from "../../port/in-process";
import { assemble } from "../../reference/assemble";
import { referenceParts } from "../../reference/reference-parts";
import type { Variant } from "./variant";

/** Insecure, but the page says nothing about it. */
export const onePasswordForAll: Variant = {
  name: "one-password-for-all",
  story: "Every new customer's administrator gets the same temporary password.",
  open: (readings) => {
    const parts = referenceParts(readings);
    const facts = { ...parts.facts, temporaryPassword: () => "Welcome-2026!" };
    return inProcess(assemble({ ...parts, facts }, { name: "one-password-for-all", version: "1" }));
  },
};

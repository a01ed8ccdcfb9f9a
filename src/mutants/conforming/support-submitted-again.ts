import { inProcess } from "../../port/in-process";
import { assemble } from "../../reference/assemble";
import { accepted } from "../../reference/decision";
import { referenceParts } from "../../reference/reference-parts";
import type { Variant } from "./variant";

export const supportSubmittedAgain: Variant = {
  name: "support-submitted-again",
  story: "A support contact can be submitted although nothing new is selected, which changes nothing.",
  open: (readings) => {
    const parts = referenceParts(readings);
    const submit = parts.deciders["subscription.submit-support-contact"];
    const deciders: typeof parts.deciders = {
      ...parts.deciders,
      "subscription.submit-support-contact": (situation, args) => {
        const decision = submit(situation, args);
        const isEmpty = decision.outcome === "rejected" && decision.reason === "nothing-selected";
        return isEmpty ? accepted({}) : decision;
      },
    };
    return inProcess(assemble({ ...parts, deciders }, { name: "support-submitted-again", version: "1" }));
  },
};

import type { ActionName } from "../../port/actions";
import type { InProcessImplementation } from "../../port/implementation";
import { inProcess } from "../../port/in-process";
import { createReference } from "../../reference/reference-implementation";
import type { Variant } from "./variant";

const sends: readonly ActionName[] = ["partnership.open-in-email", "partnership.copy-to-clipboard"];

/** Remembers the links of the drafts that were opened in email or copied, and refuses every other one. */
function knowingSentLinks(
  portal: InProcessImplementation,
  sent: Set<unknown> = new Set(),
): InProcessImplementation {
  const { fork } = portal;
  return {
    ...portal,
    reset: (terms) => {
      sent.clear();
      portal.reset(terms);
    },
    act: (who, action, args) => {
      if ("link" in args && !sent.has(args.link)) return { outcome: "rejected", reason: "unknown-link" };
      const answer = portal.act(who, action, args);
      if (sends.includes(action) && answer.outcome === "accepted") {
        const draft = portal.observe(who, "partnership-request", {});
        if (draft.outcome === "observed") sent.add(draft.value?.link);
      }
      return answer;
    },
    ...(fork === undefined ? {} : { fork: () => knowingSentLinks(fork(), new Set(sent)) }),
  };
}

export const unsentLinks: Variant = {
  name: "unsent-links",
  story: "A link leads nowhere until its draft was opened in email or copied.",
  open: (readings) => inProcess(knowingSentLinks(createReference({ readings }))),
};

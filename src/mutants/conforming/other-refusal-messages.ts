import type { InProcessImplementation } from "../../port/implementation";
import { inProcess } from "../../port/in-process";
import { createReference } from "../../reference/reference-implementation";
import type { Variant } from "./variant";

function withMessages(implementation: InProcessImplementation): InProcessImplementation {
  const { fork } = implementation;
  const withMessage = <Answer extends { readonly outcome: string }>(answer: Answer): Answer =>
    answer.outcome === "rejected" ? { ...answer, message: "抱歉：這裡無法完成。" } : answer;
  return {
    ...implementation,
    act: (who, action, args) => withMessage(implementation.act(who, action, args)),
    observe: (who, what, args) => withMessage(implementation.observe(who, what, args)),
    ...(fork === undefined ? {} : { fork: () => withMessages(fork()) }),
  };
}

export const otherRefusalMessages: Variant = {
  name: "other-refusal-messages",
  story: "Every refusal comes with a message for people, in Chinese and always the same.",
  open: (readings) => inProcess(withMessages(createReference({ readings }))),
};

import type { InProcessImplementation } from "../../port/implementation";
import { inProcess } from "../../port/in-process";
import { createReference } from "../../reference/reference-implementation";
import type { Variant } from "./variant";

function explaining(implementation: InProcessImplementation): InProcessImplementation {
  const { fork } = implementation;
  const explain = <Answer extends { readonly outcome: string }>(answer: Answer): Answer =>
    answer.outcome === "rejected" ? { ...answer, message: "抱歉：這裡無法完成。" } : answer;
  return {
    ...implementation,
    act: (who, action, args) => explain(implementation.act(who, action, args)),
    observe: (who, what, args) => explain(implementation.observe(who, what, args)),
    ...(fork === undefined ? {} : { fork: () => explaining(fork()) }),
  };
}

export const otherRefusalMessages: Variant = {
  name: "other-refusal-messages",
  story: "Every refusal comes with a message for people, in Chinese and always the same.",
  open: (readings) => inProcess(explaining(createReference({ readings }))),
};

import type { Hello, InProcessImplementation } from "../../port/implementation";
import { inProcess } from "../../port/in-process";
import { createReference } from "../../reference/reference-implementation";
import type { Variant } from "./variant";

function withoutReasons({ capabilities, ...rest }: Hello): Hello {
  return { ...rest, capabilities: { ...capabilities, reasons: false } };
}

function withOneReason(implementation: InProcessImplementation): InProcessImplementation {
  const { fork } = implementation;
  const withReason = <Answer extends { readonly outcome: string }>(answer: Answer): Answer =>
    answer.outcome === "rejected" ? { ...answer, reason: "role-not-permitted" } : answer;
  return {
    ...implementation,
    hello: () => withoutReasons(implementation.hello()),
    act: (who, action, args) => withReason(implementation.act(who, action, args)),
    observe: (who, what, args) => withReason(implementation.observe(who, what, args)),
    ...(fork === undefined ? {} : { fork: () => withOneReason(fork()) }),
  };
}

export const oneReasonForAll: Variant = {
  name: "one-reason-for-all",
  story: "The capability `reasons` is not declared, and every refusal has the same reason.",
  open: (readings) => inProcess(withOneReason(createReference({ readings }))),
};

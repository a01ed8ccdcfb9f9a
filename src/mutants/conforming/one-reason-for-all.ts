import type { Hello, InProcessImplementation } from "../../port/implementation";
import { inProcess } from "../../port/in-process";
import { createReference } from "../../reference/reference-implementation";
import type { Variant } from "./variant";

function withoutReasons({ capabilities, ...rest }: Hello): Hello {
  return { ...rest, capabilities: { ...capabilities, reasons: false } };
}

function terse(implementation: InProcessImplementation): InProcessImplementation {
  const { fork } = implementation;
  const say = <Answer extends { readonly outcome: string }>(answer: Answer): Answer =>
    answer.outcome === "rejected" ? { ...answer, reason: "role-not-permitted" } : answer;
  return {
    ...implementation,
    hello: () => withoutReasons(implementation.hello()),
    act: (who, action, args) => say(implementation.act(who, action, args)),
    observe: (who, what, args) => say(implementation.observe(who, what, args)),
    ...(fork === undefined ? {} : { fork: () => terse(fork()) }),
  };
}

export const oneReasonForAll: Variant = {
  name: "one-reason-for-all",
  story: "No reasons are promised, and every refusal gives the same one.",
  open: (readings) => inProcess(terse(createReference({ readings }))),
};

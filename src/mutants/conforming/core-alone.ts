import { type ActionName, actions } from "../../port/actions";
import { type Capability, capabilities, capabilityNames } from "../../port/capabilities";
import type { InProcessImplementation } from "../../port/implementation";
import { inProcess } from "../../port/in-process";
import { type ObservationName, observations } from "../../port/observations";
import { createReference } from "../../reference/reference-implementation";
import type { Variant } from "./variant";

const isCore = (name: Capability) => capabilities[name] === "core";
const core = Object.fromEntries(capabilityNames.map((name) => [name, isCore(name)]));

const isActionAbsent = (action: ActionName) => !isCore(actions[action].needs);
const isObservationAbsent = (what: ObservationName) => !isCore(observations[what].needs);

function reduced(implementation: InProcessImplementation): InProcessImplementation {
  const { fork } = implementation;
  const unsupported = { outcome: "unsupported" } as const;
  return {
    ...implementation,
    hello: () => ({ ...implementation.hello(), capabilities: core }),
    act: (who, action, args) =>
      isActionAbsent(action) ? unsupported : implementation.act(who, action, args),
    observe: (who, what, args) =>
      isObservationAbsent(what) ? unsupported : implementation.observe(who, what, args),
    ...(fork === undefined ? {} : { fork: () => reduced(fork()) }),
  };
}

export const coreAlone: Variant = {
  name: "core-alone",
  story: "Only core capabilities are offered and declared.",
  open: (readings) => inProcess(reduced(createReference({ readings }))),
};

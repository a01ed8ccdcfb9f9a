import { findFault } from "../../mutants/named/catalogue";
import { createNonconformant } from "../../mutants/named/create-nonconformant";
import type { InProcessImplementation } from "../../port/implementation";
import { createReference } from "../../reference/reference-implementation";

/** A message of the protocol, or an answer, whose content does not matter here. */
export interface Json {
  // biome-ignore lint/suspicious/noExplicitAny: behaviours make answers that no type describes.
  [field: string]: any;
}

/** Answers requests of the protocol. A promise that never settles is a hang. */
export type Portal = (message: Json) => Json | Promise<Json>;

/** Ends the process or, over HTTP, the connection. */
export class Exit extends Error {
  constructor(readonly code: number) {
    super(`exit ${code}`);
  }
}

function call(it: InProcessImplementation, { op, who, action, what, args, ...message }: Json): Json {
  switch (op) {
    case "hello":
      return { ...it.hello() };
    case "reset":
      it.reset({ seed: message.seed, arrangement: message.arrangement, clock: message.clock });
      return {};
    case "act":
      return { ...it.act(who, action, args) };
    case "observe":
      return { ...it.observe(who, what, args) };
    case "advance":
      it.advance?.(message.milliseconds);
      return {};
    default:
      return {};
  }
}

/** Our reference, or it with one of the named faults, as a portal. */
export function portalOf(faultName?: string): Portal {
  const fault = faultName === undefined ? undefined : findFault(faultName);
  const it = fault === undefined ? createReference() : createNonconformant(fault, true);
  return (message) => ({ ...call(it, message), id: message.id });
}

import { personOf } from "../../port/default-data/companies";
import { customerDetailsOf, defaultArrangement } from "../../port/default-data/default-arrangement";
import type { Implementation, Reset } from "../../port/implementation";
import { type Conversation, conversation } from "../transports/conversation";
import { openWire } from "../transports/open-wire";
import type { TimeLimits } from "../transports/time-limits";
import type { Wire } from "../transports/wire";
import { wireImplementation } from "../transports/wire-implementation";

/** The adapter under check, at all levels that probes use. */
export interface CheckedAdapter {
  readonly wire: Wire;
  readonly talk: Conversation;
  readonly implementation: Implementation;
  /** True if it runs in a process that the suite starts and ends. */
  readonly isChild: boolean;
  /** True if every opening has its own state. All openings of a server share one state. */
  readonly isIsolated: boolean;
  readonly limits: TimeLimits;
  /** Opens the same target again. */
  openAnother(): CheckedAdapter;
}

const seed = 20200330;

/** The reset with which every probe begins. */
export const defaultReset: Reset = {
  seed,
  arrangement: defaultArrangement(seed),
  clock: "2020-03-30T00:00:00.000Z",
};

export const provider = personOf("northwind", "global-admin");
export const reseller = personOf("fabrikam", "global-admin");
export const newCustomer = customerDetailsOf("Contoso", seed);

export function openCheckedAdapter(target: string, cwd: string, limits: TimeLimits): CheckedAdapter {
  const wire = openWire(target, cwd);
  const talk = conversation(wire, limits);
  return {
    wire,
    talk,
    implementation: wireImplementation(talk),
    isChild: target.startsWith("cmd:"),
    isIsolated: !/^https?:/.test(target),
    limits,
    openAnother: () => openCheckedAdapter(target, cwd, limits),
  };
}

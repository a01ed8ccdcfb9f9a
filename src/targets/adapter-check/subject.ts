import type { Implementation } from "../../port/implementation";
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

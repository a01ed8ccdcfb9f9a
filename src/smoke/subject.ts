import { personOf } from "../arrangement/cast";
import { customerDetailsOf, houseArrangement } from "../arrangement/house-arrangement";
import { carriedImplementation } from "../carriers/carried-implementation";
import { type Conversation, conversation } from "../carriers/conversation";
import { openWire } from "../carriers/open-wire";
import type { TimeLimits } from "../carriers/time-limits";
import type { Wire } from "../carriers/wire";
import type { Implementation, Reset } from "../port/implementation";

/** The adapter that is examined, at every depth at which a probe may want to reach it. */
export interface Subject {
  readonly wire: Wire;
  readonly talk: Conversation;
  readonly implementation: Implementation;
  /** Whether it runs in a process that the suite starts and ends. */
  readonly isChild: boolean;
  /** Whether every opening is a world of its own; a server has one world for all. */
  readonly isOwn: boolean;
  readonly limits: TimeLimits;
  /** A second opening of the same target. */
  twin(): Subject;
}

const seed = 20200330;

/** How every probe begins. */
export const houseReset: Reset = {
  seed,
  arrangement: houseArrangement(seed),
  clock: "2020-03-30T00:00:00.000Z",
};

export const provider = personOf("northwind", "global-admin");
export const reseller = personOf("fabrikam", "global-admin");
export const newCustomer = customerDetailsOf("Contoso", seed);

export function openSubject(target: string, cwd: string, limits: TimeLimits): Subject {
  const wire = openWire(target, cwd);
  const talk = conversation(wire, limits);
  return {
    wire,
    talk,
    implementation: carriedImplementation(talk),
    isChild: target.startsWith("cmd:"),
    isOwn: !/^https?:/.test(target),
    limits,
    twin: () => openSubject(target, cwd, limits),
  };
}

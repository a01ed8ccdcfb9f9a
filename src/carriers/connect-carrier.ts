import type { Implementation } from "../port/implementation";
import { carriedImplementation } from "./carried-implementation";
import { conversation } from "./conversation";
import { limitedPatience } from "./limited-patience";
import { openWire } from "./open-wire";
import { defaultTimeLimits, type TimeLimits } from "./time-limits";
import { watchResets } from "./watch-resets";

export interface CarrierOptions {
  /** Time limits in milliseconds for the verbs named; the others keep `defaultTimeLimits`. */
  readonly timeoutMs?: Partial<TimeLimits>;
  /** The folder in which commands run and module paths begin. */
  readonly cwd?: string;
}

/**
 * Another implementation behind the port: `cmd:python3 adapter.py`, `http://127.0.0.1:8080/twotier`, `module:./adapter.js`.
 * Nothing is started before the first request. Throws `UnreadableTarget` where no carrier can read the target.
 */
export async function connectCarrier(target: string, options: CarrierOptions = {}): Promise<Implementation> {
  const limits = { ...defaultTimeLimits, ...options.timeoutMs };
  const wire = openWire(target, options.cwd ?? process.cwd());
  return watchResets(limitedPatience(carriedImplementation(conversation(wire, limits))), target);
}

import type { Implementation } from "../../port/implementation";
import { conversation } from "./conversation";
import { detectLeftoverState } from "./detect-leftover-state";
import { hangBreaker } from "./hang-breaker";
import { openWire } from "./open-wire";
import { defaultTimeLimits, type TimeLimits } from "./time-limits";
import { wireImplementation } from "./wire-implementation";

export interface TransportOptions {
  /** Time limits in milliseconds for the verbs named; the others keep `defaultTimeLimits`. */
  readonly timeoutMs?: Partial<TimeLimits>;
  /** The folder in which commands run and module paths begin. */
  readonly cwd?: string;
}

/**
 * Another implementation behind the port: `cmd:python3 adapter.py`, `http://127.0.0.1:8080/twotier`, `module:./adapter.js`.
 * Nothing is started before the first request. Throws `UnreadableTarget` where no carrier can read the target.
 */
export async function connectTransport(
  target: string,
  options: TransportOptions = {},
): Promise<Implementation> {
  const limits = { ...defaultTimeLimits, ...options.timeoutMs };
  const wire = openWire(target, options.cwd ?? process.cwd());
  return detectLeftoverState(hangBreaker(wireImplementation(conversation(wire, limits))), target);
}

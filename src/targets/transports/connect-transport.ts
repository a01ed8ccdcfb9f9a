import type { Implementation } from "../../port/implementation";
import { conversation } from "./conversation";
import { detectLeftoverState } from "./detect-leftover-state";
import { hangBreaker } from "./hang-breaker";
import { openWire } from "./open-wire";
import { defaultTimeLimits, type TimeLimits } from "./time-limits";
import { wireImplementation } from "./wire-implementation";

export interface TransportOptions {
  /** Time limits in milliseconds by verb. Other verbs keep `defaultTimeLimits`. */
  readonly timeoutMs?: Partial<TimeLimits>;
  /** The folder in which commands run and to which module paths are relative. */
  readonly cwd?: string;
}

/**
 * Connects the port to another implementation: `cmd:python3 adapter.py`, `http://127.0.0.1:8080/twotier`, `module:./adapter.js`.
 * Nothing is started before the first request. Throws `UnreadableTarget` if no transport can read the target.
 */
export async function connectTransport(
  target: string,
  options: TransportOptions = {},
): Promise<Implementation> {
  const limits = { ...defaultTimeLimits, ...options.timeoutMs };
  const wire = openWire(target, options.cwd ?? process.cwd());
  return detectLeftoverState(hangBreaker(wireImplementation(conversation(wire, limits))), target);
}

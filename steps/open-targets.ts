import type { Capabilities } from "../src/assertions/claims";
import { capabilitiesOf } from "../src/assertions/claims";
import { type OpenOptions, openImplementation } from "../src/targets/open-target";
import type { Recorder } from "../src/targets/recording/recorder";
import { record } from "../src/targets/recording/recorder";

/** An implementation behind a recorder, and the capabilities that it claims. */
export interface Target {
  readonly port: Recorder;
  readonly claims: Capabilities;
}

/**
 * Opening another implementation is slow, so each target is opened once per process and reset before each scenario. Transports
 * restart it after a crash or a hang.
 */
const opened = new Map<string, Promise<Target>>();

/** Returns the target with these options, opened once; `closeTargets` closes it. */
export function openTarget(target: string, options: OpenOptions): Promise<Target> {
  const key = JSON.stringify([target, options]);
  const opening = opened.get(key) ?? open(target, options);
  opened.set(key, opening);
  return opening;
}

/** Closes every target, even if closing one of them fails. Throws the first failure. */
export async function closeTargets(): Promise<void> {
  const targets = await Promise.allSettled(opened.values());
  opened.clear();
  const closings = await Promise.allSettled(
    targets.map((target) => (target.status === "fulfilled" ? target.value.port.bye() : undefined)),
  );
  const failed = closings.find((closing) => closing.status === "rejected");
  if (failed !== undefined) throw failed.reason;
}

async function open(target: string, options: OpenOptions): Promise<Target> {
  const port = record(await openImplementation(target, options));
  return { port, claims: capabilitiesOf(await port.hello()) };
}

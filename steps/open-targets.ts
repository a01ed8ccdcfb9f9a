import type { Capabilities } from "../src/assertions/claims";
import { capabilitiesOf } from "../src/assertions/claims";
import { type OpenOptions, openImplementation } from "../src/targets/open-target";
import type { Recorder } from "../src/targets/recording/recorder";
import { record } from "../src/targets/recording/recorder";

/** An implementation behind a recorder, with what it claims to show. */
export interface Target {
  readonly port: Recorder;
  readonly claims: Capabilities;
}

/**
 * Opening a foreign implementation is slow, so each is opened once per process and reset before each scenario. Carriers start it
 * anew after a crash or a hang.
 */
const opened = new Map<string, Promise<Target>>();

/** The same target, on the same terms, is opened once; `closeTargets` ends it. */
export function openTarget(target: string, options: OpenOptions): Promise<Target> {
  const key = JSON.stringify([target, options]);
  const opening = opened.get(key) ?? open(target, options);
  opened.set(key, opening);
  return opening;
}

/** Says goodbye to all of them; one that does not leave as it should keeps none of the others open. Throws what went wrong first. */
export async function closeTargets(): Promise<void> {
  const targets = await Promise.allSettled(opened.values());
  opened.clear();
  const partings = await Promise.allSettled(
    targets.map((target) => (target.status === "fulfilled" ? target.value.port.bye() : undefined)),
  );
  const bad = partings.find((parting) => parting.status === "rejected");
  if (bad !== undefined) throw bad.reason;
}

async function open(target: string, options: OpenOptions): Promise<Target> {
  const port = record(await openImplementation(target, options));
  return { port, claims: capabilitiesOf(await port.hello()) };
}

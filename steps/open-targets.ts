import type { Recorder } from "../src/evidence/recorder";
import { record } from "../src/evidence/recorder";
import type { Claims } from "../src/expectation/claims";
import { claimsOf } from "../src/expectation/claims";
import { openImplementation } from "../src/implementations/open-implementation";

/** An implementation behind a recorder, with what it claims to show. */
export interface Target {
  readonly port: Recorder;
  readonly claims: Claims;
}

/**
 * Opening a foreign implementation is slow, so each is opened once per process and reset before each scenario. Carriers start it
 * anew after a crash or a hang.
 */
const opened = new Map<string, Promise<Target>>();

/** The same target, with or without readings, is opened once; `closeTargets` ends it. */
export function openTarget(target: string, readings: boolean): Promise<Target> {
  const key = keyOf(target, readings);
  const opening = opened.get(key) ?? open(target, readings);
  opened.set(key, opening);
  return opening;
}

/** Says goodbye to all of them; one that does not answer any more keeps none of the others open. */
export async function closeTargets(): Promise<void> {
  const targets = await Promise.allSettled(opened.values());
  opened.clear();
  await Promise.allSettled(
    targets.map((target) => (target.status === "fulfilled" ? target.value.port.bye() : undefined)),
  );
}

async function open(target: string, readings: boolean): Promise<Target> {
  const port = record(await openImplementation(target, { readings }));
  return { port, claims: claimsOf(await port.hello()) };
}

function keyOf(target: string, readings: boolean): string {
  return `${target} ${readings ? "with" : "without"} readings`;
}

import type { Exchange } from "../../targets/recording/recorder";
import type { MachineInstance, TestStep } from "../execution/machine-instance";
import { isSound, type Report } from "../execution/report";
import { Run } from "../execution/run";
import type { Session } from "../execution/session";
import type { SupervisedTarget } from "../execution/supervised-target";

/** Moves of these players, one after another from the beginning. */
export interface Script {
  readonly instances: readonly MachineInstance[];
  readonly testSteps: readonly TestStep[];
}

/** A script that fails at its last move. */
export interface Reproduction extends Script {
  readonly report: Report;
}

export interface RecordedReproduction extends Reproduction {
  readonly exchanges: readonly Exchange[];
}

/** Whether two failures are one: the same requirement, for the same reason. */
export function isSameFailure(one: Report, other: Report): boolean {
  const fingerprint = ({ finding, requirement, about, phase }: Report) =>
    JSON.stringify([finding?.kind, requirement, about, phase]);
  return fingerprint(one) === fingerprint(other);
}

/** Plays the script afresh and thoroughly; undefined where it does not fail in the same way. */
export async function reproduce(
  supervised: SupervisedTarget,
  script: Script,
  failure: Report,
): Promise<Reproduction | undefined> {
  return playAgain(await supervised.replaySession(), supervised, script, failure);
}

/** The same, with everything that was exchanged. */
export async function reproduceOnRecord(
  supervised: SupervisedTarget,
  script: Script,
  failure: Report,
): Promise<RecordedReproduction | undefined> {
  const { session, exchanges } = await supervised.recorded();
  const found = await playAgain(session, supervised, script, failure);
  return found && { ...found, exchanges: exchanges() };
}

async function playAgain(
  session: Session,
  supervised: SupervisedTarget,
  { instances, testSteps }: Script,
  failure: Report,
): Promise<Reproduction | undefined> {
  const run = await Run.begin(session, instances, supervised.terms.readings);
  if (!(run instanceof Run)) {
    // Without what it needs, a shorter script shows nothing, unless that is what has failed.
    return isSameFailure(run, failure) ? { instances, testSteps: [], report: run } : undefined;
  }
  for (const [index, testStep] of testSteps.entries()) {
    const report = await run.attempt(testStep);
    if (isSound(report, run.terms)) continue;
    if (!isSameFailure(report, failure)) return undefined;
    return { instances, testSteps: testSteps.slice(0, index + 1), report };
  }
  return undefined;
}

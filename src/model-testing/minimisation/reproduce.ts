import type { Exchange } from "../../targets/recording/recorder";
import { canContinue, type Report } from "../execution/report";
import { Run } from "../execution/run";
import type { Session } from "../execution/session";
import type { SupervisedTarget } from "../execution/supervised-target";
import type { TestSequence } from "../model/test-step";

/** A sequence that fails at its last step. */
export interface Reproduction extends TestSequence {
  readonly report: Report;
}

export interface RecordedReproduction extends Reproduction {
  readonly exchanges: readonly Exchange[];
}

/** The shortest sequence that was found. */
export interface Shortened extends RecordedReproduction {
  /** True if a limit ended the search, so that there may be a shorter one. */
  readonly isCut: boolean;
}

/** True if two failures have the same requirement, kind and subject. */
export function isSameFailure(one: Report, other: Report): boolean {
  const fingerprint = ({ finding, requirement, about, phase }: Report) =>
    JSON.stringify([finding?.kind, requirement, about, phase]);
  return fingerprint(one) === fingerprint(other);
}

/** Runs the sequence from a reset, observing everything. Returns undefined if it does not fail in the same way. */
export async function reproduce(
  target: SupervisedTarget,
  sequence: TestSequence,
  failure: Report,
): Promise<Reproduction | undefined> {
  return replay(await target.replaySession(), target, sequence, failure);
}

/** Reproduces the failure like `reproduce` and records the exchanges. */
export async function reproduceRecorded(
  target: SupervisedTarget,
  sequence: TestSequence,
  failure: Report,
): Promise<RecordedReproduction | undefined> {
  const { session, exchanges } = await target.recordedSession();
  const found = await replay(session, target, sequence, failure);
  return found && { ...found, exchanges: exchanges() };
}

async function replay(
  session: Session,
  target: SupervisedTarget,
  { instances, steps }: TestSequence,
  failure: Report,
): Promise<Reproduction | undefined> {
  const run = await Run.begin(session, instances, target.options.assumptions);
  if (!(run instanceof Run)) {
    // If the setup fails, a shorter sequence proves nothing, unless the setup is what failed before.
    return isSameFailure(run, failure) ? { instances, steps: [], report: run } : undefined;
  }
  for (const [index, step] of steps.entries()) {
    const report = await run.attempt(step);
    if (canContinue(report, run.terms)) continue;
    if (!isSameFailure(report, failure)) return undefined;
    return { instances, steps: steps.slice(0, index + 1), report };
  }
  return undefined;
}

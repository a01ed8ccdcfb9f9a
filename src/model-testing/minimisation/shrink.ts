import type { Report } from "../execution/report";
import type { SupervisedTarget } from "../execution/supervised-target";
import type { TestSequence } from "../model/test-step";
import { renamed } from "../multi-machine/worlds";
import { type Reproduction, reproduce, reproduceRecorded, type Shortened } from "./reproduce";

/** The limit of replays per failure. A minimal sequence of forty steps needs about a hundred. */
const maximumReplays = 400;

/** The limit of steps in all replays of a failure: a run through a whole grid has hundreds of steps. */
const maximumSteps = 40_000;

/**
 * Finds a short sequence with the same failure: removes unused machines first, then whole parts, then single steps.
 * Deterministic, unless seconds end it. Returns undefined if the sequence does not fail again.
 */
export function shrink(
  target: SupervisedTarget,
  sequence: TestSequence,
  failure: Report,
): Promise<Shortened | undefined> {
  return target.replays.within(() => shrinkWithin(target, sequence, failure));
}

async function shrinkWithin(
  target: SupervisedTarget,
  sequence: TestSequence,
  failure: Report,
): Promise<Shortened | undefined> {
  let [replays, replayedSteps, isCut] = [0, 0, false];
  const { options, replays: budget } = target;
  const attempt = async (candidate: TestSequence) => {
    if (options.signal.aborted) return undefined;
    if (replays >= maximumReplays || replayedSteps >= maximumSteps || budget.isFailureSpent) {
      isCut = true;
      return undefined;
    }
    replays++;
    replayedSteps += candidate.steps.length;
    return reproduce(target, candidate, failure);
  };
  let best = await attempt(sequence);
  if (best === undefined) return undefined;
  best = await withoutUnusedMachines(best, attempt);
  for (let size = Math.ceil(best.steps.length / 2); size >= 1; size = nextSize(size)) {
    const before: number = best.steps.length;
    best = await withoutParts(best, size, attempt);
    if (size === 1 && best.steps.length === before) break;
    if (size === 1) size = 2;
  }
  best = await withoutUnusedMachines(best, attempt);
  best = (await attempt({ instances: renamed(best.instances), steps: best.steps })) ?? best;
  const found = await reproduceRecorded(target, best, failure);
  return found && { ...found, isCut };
}

type Attempt = (candidate: TestSequence) => Promise<Reproduction | undefined>;

function nextSize(size: number): number {
  return size === 1 ? 0 : Math.ceil(size / 2);
}

/** Removes each part of that size if the rest still fails. */
async function withoutParts(from: Reproduction, size: number, attempt: Attempt): Promise<Reproduction> {
  let best = from;
  let start = 0;
  while (start < best.steps.length - 1) {
    const steps = [...best.steps.slice(0, start), ...best.steps.slice(start + size)];
    const shorter = steps.length === 0 ? undefined : await attempt({ instances: best.instances, steps });
    if (shorter === undefined) start += size;
    else best = shorter;
  }
  return best;
}

/** Removes each machine and its steps if the rest still fails. */
async function withoutUnusedMachines(from: Reproduction, attempt: Attempt): Promise<Reproduction> {
  let best = from;
  for (let instance = from.instances.length - 1; instance >= 0 && best.instances.length > 1; instance--) {
    const without = {
      instances: best.instances.filter((_, index) => index !== instance),
      steps: best.steps
        .filter((step) => step.instance !== instance)
        .map((step) => ({
          ...step,
          instance: step.instance - (step.instance > instance ? 1 : 0),
        })),
    };
    best = (await attempt(without)) ?? best;
  }
  return best;
}

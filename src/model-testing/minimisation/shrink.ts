import type { Report } from "../execution/report";
import type { SupervisedTarget } from "../execution/supervised-target";
import { renamed } from "../multi-machine/worlds";
import {
  type RecordedReproduction,
  type Reproduction,
  reproduce,
  reproduceOnRecord,
  type Script,
} from "./reproduce";

/** How often one failure may be played again; a minimal script of forty moves needs about a hundred. */
const mostReplays = 400;

/** How many moves that may take in all: a run through a whole grid is hundreds of moves long. */
const mostSteps = 40_000;

/**
 * The shortest script that could be found which fails the same requirement for the same reason: machines that have nothing to
 * do with it are left out first, then whole parts, then single moves. Deterministic; undefined where not even the script itself
 * fails again.
 */
export async function shrink(
  supervised: SupervisedTarget,
  script: Script,
  failure: Report,
): Promise<RecordedReproduction | undefined> {
  let [replays, testSteps] = [0, 0];
  const attempt = async (candidate: Script) => {
    if (replays >= mostReplays || testSteps >= mostSteps || supervised.terms.signal.aborted) return undefined;
    replays++;
    testSteps += candidate.testSteps.length;
    return reproduce(supervised, candidate, failure);
  };
  let best = await attempt(script);
  if (best === undefined) return undefined;
  best = await withoutUnusedMachines(best, attempt);
  for (let size = Math.ceil(best.testSteps.length / 2); size >= 1; size = nextSize(size)) {
    const before: number = best.testSteps.length;
    best = await withoutParts(best, size, attempt);
    if (size === 1 && best.testSteps.length === before) break;
    if (size === 1) size = 2;
  }
  best = await withoutUnusedMachines(best, attempt);
  best = (await attempt({ instances: renamed(best.instances), testSteps: best.testSteps })) ?? best;
  return reproduceOnRecord(supervised, best, failure);
}

type Attempt = (candidate: Script) => Promise<Reproduction | undefined>;

function nextSize(size: number): number {
  return size === 1 ? 0 : Math.ceil(size / 2);
}

/** Leaves out every part of that size, one after another, wherever the rest still fails. */
async function withoutParts(from: Reproduction, size: number, attempt: Attempt): Promise<Reproduction> {
  let best = from;
  let start = 0;
  while (start < best.testSteps.length - 1) {
    const testSteps = [...best.testSteps.slice(0, start), ...best.testSteps.slice(start + size)];
    const shorter =
      testSteps.length === 0 ? undefined : await attempt({ instances: best.instances, testSteps });
    if (shorter === undefined) start += size;
    else best = shorter;
  }
  return best;
}

/** Leaves out each machine with everything that is done on it, wherever the rest still fails. */
async function withoutUnusedMachines(from: Reproduction, attempt: Attempt): Promise<Reproduction> {
  let best = from;
  for (let instance = from.instances.length - 1; instance >= 0 && best.instances.length > 1; instance--) {
    const without = {
      instances: best.instances.filter((_, index) => index !== instance),
      testSteps: best.testSteps
        .filter((testStep) => testStep.instance !== instance)
        .map((testStep) => ({
          ...testStep,
          instance: testStep.instance - (testStep.instance > instance ? 1 : 0),
        })),
    };
    best = (await attempt(without)) ?? best;
  }
  return best;
}

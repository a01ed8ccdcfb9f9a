import type { History } from "./draw-history";
import { withoutCommand } from "./take-detour";
import type { TracedStep } from "./trace";

/** The most commands that are left out of a history; the rest of it is left out if that is not enough. */
const mostLeftOut = 60;

/**
 * The history without the commands whose answers, or what is observed after them, depend on choices that are not known: each
 * performance makes one combination of them.
 */
export function settleHistory(
  history: History,
  performances: readonly ((history: History) => Iterable<TracedStep>)[],
): History {
  for (let settled = history, leftOut = 0; ; leftOut++) {
    const step = firstDifference(performances.map((perform) => perform(settled)));
    if (step === undefined) return settled;
    if (leftOut === mostLeftOut) return { ...settled, commands: settled.commands.slice(0, step) };
    settled = withoutCommand(settled, step);
  }
}

function inWords(step: TracedStep | undefined): string {
  return JSON.stringify([step?.answer, step?.queries]);
}

/** The first step at which one performance differs from the first. None is performed further than to there. */
function firstDifference(performances: readonly Iterable<TracedStep>[]): number | undefined {
  const [first = [], ...others] = performances;
  const besides = others.map((performance) => performance[Symbol.iterator]());
  let index = 0;
  for (const step of first) {
    const answers = inWords(step);
    if (besides.some((other) => inWords(other.next().value) !== answers)) return index;
    index += 1;
  }
  return undefined;
}

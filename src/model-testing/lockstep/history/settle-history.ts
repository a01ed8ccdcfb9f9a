import type { History } from "./draw-history";
import { withoutCommand } from "./take-detour";
import type { Trace } from "./trace";

/** The most commands that are left out of a history; the rest of it is left out if that is not enough. */
const mostLeftOut = 60;

/**
 * The history without the commands whose answers, or what is observed after them, depend on choices that are not known: each
 * performance makes one combination of them.
 */
export function settleHistory(
  history: History,
  performances: readonly ((history: History) => Trace)[],
): History {
  for (let settled = history, leftOut = 0; ; leftOut++) {
    const step = firstDifference(performances.map((perform) => answersIn(perform(settled))));
    if (step === undefined) return settled;
    if (leftOut === mostLeftOut) return { ...settled, commands: settled.commands.slice(0, step) };
    settled = withoutCommand(settled, step);
  }
}

function answersIn({ steps }: Trace): readonly string[] {
  return steps.map(({ answer, queries }) => JSON.stringify([answer, queries]));
}

/** The first step at which one performance differs from the first. */
function firstDifference([first = [], ...others]: readonly (readonly string[])[]): number | undefined {
  const step = first.findIndex((answers, index) => others.some((other) => other[index] !== answers));
  return step < 0 ? undefined : step;
}

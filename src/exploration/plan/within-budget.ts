import type { Budget } from "../../verdicts/budget";
import type { LeftOut } from "../../verdicts/left-out";
import type { Chapter } from "./chapter";

/** The chapters that are played, and what a budget of steps has left out of them. */
export interface Cut {
  readonly chapters: readonly Chapter[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * The first checks that take no more steps together than the budget has: a cell is one step, a path as many as it is long. A
 * budget goes round the machines, criterion by criterion, so that none has spent it before another is begun.
 */
export function withinBudget(chapters: readonly Chapter[], budget: Budget | undefined): Cut {
  if (budget === undefined) return { chapters, leftOut: [] };
  const ordered = byCriterion(chapters);
  const affordable = purse("steps" in budget ? budget.steps : Number.POSITIVE_INFINITY);
  const taken = ordered.map((chapter) => ({
    ...chapter,
    cells: chapter.cells.filter(() => affordable(1)),
    trials: chapter.trials.filter(({ moves }) => affordable(moves.length)),
  }));
  return { chapters: taken, leftOut: taken.flatMap(leftOutOf) };
}

/** Pays for steps until one is too many; from then on for nothing, so that what is taken is a beginning. */
function purse(steps: number): (cost: number) => boolean {
  let left = steps;
  return (cost) => {
    left -= cost;
    return left >= 0;
  };
}

function byCriterion(chapters: readonly Chapter[]): readonly Chapter[] {
  const names = [...new Set(chapters.map(({ way }) => way.name))];
  return names.flatMap((name) => chapters.filter(({ way }) => way.name === name));
}

function leftOutOf({ machine, way, cells, trials, total }: Chapter): readonly LeftOut[] {
  const checks = total.checks - cells.length - trials.length;
  if (checks <= 0 && !total.atLeast) return [];
  return [{ what: `${machine}/${way.name}`, checks: Math.max(checks, 1), atLeast: total.atLeast }];
}

import { catalogue } from "../../../machines/catalogue";
import type { MachineModel } from "../../../machines/machine-model";
import type { Budget } from "../../verdicts/budget";
import type { PlannedCheck } from "../../verdicts/check";
import type { LeftOut } from "../../verdicts/left-out";
import type { RunContext } from "../../verify/check-source";
import { UsageError } from "../../verify/usage-error";
import { criteria } from "../criteria/criteria";
import { criterionIds } from "../criteria/criterion-id";
import type { Path } from "../criteria/path";
import type { Plan } from "../criteria/plan";
import type { Subject } from "../execution/subject";
import { subjectOf } from "../execution/subject-of";
import { explorationMessages } from "../exploration-messages";
import { type Cell, cellCheck, gridOf } from "./cell";
import type { Chapter } from "./chapter";
import { pathTrials } from "./path-trials";
import { reachableWithoutReadings } from "./reachable-without-readings";
import { walkTrials } from "./walk-trials";
import { type Way, walkFigures, waysFor } from "./ways";
import { withinBudget } from "./within-budget";

export interface ExplorationPlan {
  readonly chapters: readonly Chapter[];
  readonly checks: readonly PlannedCheck[];
  /** What a budget of steps has left out. */
  readonly leftOut: readonly LeftOut[];
}

type Terms = Pick<
  RunContext,
  "seed" | "language" | "readings" | "criterion" | "nightly" | "budget" | "hello"
>;

/** About as much as a run can do in a few minutes. */
const mostSteps = 2_000_000;

/** Everything that the machines want to try, in the order in which it is tried. Throws UsageError for unknown criteria. */
export function explorationPlan(terms: Terms, models: readonly MachineModel[] = catalogue): ExplorationPlan {
  const ways = chosenWays(terms);
  const subjects = models.map(subjectOf);
  const walks = ways.filter(({ criterion }) => criterion === "walks");
  const { chapters, leftOut } = withinBudget(
    [
      ...subjects.flatMap((subject) => chaptersOf(subject, ways, terms)),
      ...walks.map((way) => walkChapter(way, terms)),
    ],
    terms.budget,
  );
  const checks = chapters.flatMap(({ subject, cells, trials }) => [
    ...(subject === undefined ? [] : cells.map((cell) => cellCheck(subject, cell, terms.language))),
    ...trials.map(({ check }) => check),
  ]);
  return { chapters, checks, leftOut };
}

function planName({ nightly }: Terms): keyof typeof walkFigures {
  return nightly ? "nightly" : "usual";
}

function chosenWays(terms: Terms): readonly Way[] {
  const { criterion: text = "" } = terms;
  const ways = waysFor(terms.criterion, planName(terms));
  if (ways !== undefined) return ways;
  throw new UsageError(explorationMessages.unknownCriterion, { text, known: criterionIds.join(", ") });
}

function chaptersOf(subject: Subject, ways: readonly Way[], terms: Terms): readonly Chapter[] {
  const machine = subject.model.id;
  return ways.flatMap((way): readonly Chapter[] => {
    if (way.criterion === "walks") return [];
    if (way.criterion === "grid") {
      const cells = cellsOf(subject, terms);
      const total = { checks: cells.length, atLeast: false };
      return [{ subject, machine, way, cells, trials: [], total }];
    }
    const plan = criteria[way.criterion].plan(subject.space, { budget: mostSteps, extra: way.extra });
    const trials = pathTrials(subject, way, pathsOf(plan, subject, way, terms), terms);
    const { paths, atLeast } = plan.counts();
    return [{ subject, machine, way, cells: [], trials, total: { checks: paths, atLeast } }];
  });
}

/** Without readings some states cannot be reached at all. */
function cellsOf(subject: Subject, { readings }: Terms): readonly Cell[] {
  const { cells } = gridOf(subject);
  if (readings) return cells;
  const reached = reachableWithoutReadings(subject);
  return cells.filter(({ state }) => reached.has(state));
}

/** Without a budget nobody waits for millions of paths; with one they are taken as far as it goes. */
function* pathsOf(plan: Plan, subject: Subject, { name }: Way, { budget }: Terms): Generator<Path> {
  if (budget === undefined) {
    const { steps, atLeast } = plan.counts();
    const machine = subject.model.id;
    if (atLeast || steps > mostSteps)
      throw new UsageError(explorationMessages.tooManySteps, { text: name, steps, machine });
  }
  let left = budget === undefined ? mostSteps : stepsWithin(budget);
  for (const path of plan.paths()) {
    left -= path.length;
    if (left < 0) return;
    yield path;
  }
}

/** More steps than this nobody can take in the time, so more are not planned. */
function stepsWithin(budget: Budget): number {
  return "steps" in budget ? budget.steps : Math.min(mostSteps, Math.ceil(budget.seconds * 200_000));
}

function walkChapter(way: Way, terms: Terms): Chapter {
  const { seed, language, readings, hello } = terms;
  const claims = (capability: keyof typeof hello.capabilities) => hello.capabilities[capability] === true;
  const trials = walkTrials({ ...walkFigures[planName(terms)], seed, language, readings, claims });
  const total = { checks: trials.length, atLeast: false };
  return { machine: "worlds", way, cells: [], trials, total };
}

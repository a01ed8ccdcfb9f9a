import { catalogue } from "../../../machines/catalogue";
import type { MachineModel } from "../../../machines/machine-model";
import type { PlannedCheck } from "../../verdicts/check";
import type { RunContext } from "../../verify/check-source";
import { UsageError } from "../../verify/usage-error";
import { criteria } from "../criteria/criteria";
import { type CriterionId, criterionIds } from "../criteria/criterion-id";
import type { Path } from "../criteria/path";
import type { Subject } from "../execution/subject";
import { subjectOf } from "../execution/subject-of";
import { explorationMessages } from "../exploration-messages";
import { type Cell, cellCheck, gridOf } from "./cell";
import { pathTrials } from "./path-trials";
import { reachableWithoutReadings } from "./reachable-without-readings";
import type { Trial } from "./trial";
import { walkTrials } from "./walk-trials";

/** Cells of one machine, or trials of one criterion. */
export interface Chapter {
  readonly subject?: Subject;
  readonly cells: readonly Cell[];
  readonly trials: readonly Trial[];
}

export interface ExplorationPlan {
  readonly chapters: readonly Chapter[];
  readonly checks: readonly PlannedCheck[];
}

type Terms = Pick<RunContext, "seed" | "language" | "readings" | "criterion" | "budget" | "hello">;

/** What is played where nobody asks for anything else; HSI as it is for an implementation without extra states. */
const usualCriteria = ["tour", "grid", "hsi", "round-trip", "walks"] as const;

/** About as much as a run can do in a few minutes. */
const mostSteps = 2_000_000;

const usualWalks = { walks: 100, length: 40 } as const;

/** Everything that the machines want to try, in the order in which it is tried. Throws UsageError for unknown criteria. */
export function explorationPlan(terms: Terms, models: readonly MachineModel[] = catalogue): ExplorationPlan {
  const chosen = chosenCriteria(terms.criterion);
  const subjects = models.map(subjectOf);
  const chapters = withinBudget(
    [
      ...subjects.flatMap((subject) => chaptersOf(subject, chosen, terms)),
      ...(chosen.includes("walks") ? [{ cells: [], trials: walksFor(terms) }] : []),
    ],
    terms.budget,
  );
  const checks = chapters.flatMap(({ subject, cells, trials }) => [
    ...(subject === undefined ? [] : cells.map((cell) => cellCheck(subject, cell, terms.language))),
    ...trials.map(({ check }) => check),
  ]);
  return { chapters, checks };
}

function chosenCriteria(text: string | undefined): readonly CriterionId[] {
  if (text === undefined) return usualCriteria;
  const criterion = criterionIds.find((id) => id === text);
  if (criterion !== undefined) return [criterion];
  throw new UsageError(explorationMessages.unknownCriterion, { text, known: criterionIds.join(", ") });
}

function chaptersOf(subject: Subject, chosen: readonly CriterionId[], terms: Terms): readonly Chapter[] {
  return chosen.flatMap((name): readonly Chapter[] => {
    if (name === "walks") return [];
    if (name === "grid") return [{ subject, cells: cellsOf(subject, terms), trials: [] }];
    return [{ subject, cells: [], trials: pathTrials(subject, name, pathsOf(subject, name, terms), terms) }];
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
function* pathsOf(subject: Subject, name: CriterionId, { budget }: Terms): Generator<Path> {
  const plan = criteria[name].plan(subject.space, { budget: mostSteps });
  if (budget === undefined) {
    const { steps, atLeast } = plan.counts();
    const machine = subject.model.id;
    if (atLeast || steps > mostSteps)
      throw new UsageError(explorationMessages.tooManySteps, { text: name, steps, machine });
  }
  let left = budget ?? Number.POSITIVE_INFINITY;
  for (const path of plan.paths()) {
    left -= path.length;
    if (left < 0) return;
    yield path;
  }
}

function walksFor({ seed, language, readings, hello }: Terms): readonly Trial[] {
  const claims = (capability: keyof typeof hello.capabilities) => hello.capabilities[capability] === true;
  return walkTrials({ ...usualWalks, seed, language, readings, claims });
}

/** The first checks that take no more steps together than the budget has. */
function withinBudget(chapters: readonly Chapter[], budget: number | undefined): readonly Chapter[] {
  if (budget === undefined) return chapters;
  if (budget < 1) throw new UsageError(explorationMessages.emptyBudget, { steps: budget });
  let left = budget;
  const affordable = (steps: number): boolean => {
    left -= steps;
    return left >= 0;
  };
  return chapters.map((chapter) => ({
    ...chapter,
    cells: chapter.cells.filter(() => affordable(1)),
    trials: chapter.trials.filter(({ moves }) => affordable(moves.length)),
  }));
}

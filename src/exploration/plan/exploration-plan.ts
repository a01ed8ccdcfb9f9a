import { catalogue } from "../../../machines/catalogue";
import type { MachineModel } from "../../../machines/machine-model";
import type { PlannedCheck } from "../../verdicts/check";
import type { RunContext } from "../../verify/check-source";
import { UsageError } from "../../verify/usage-error";
import { criterionIds } from "../criteria/criterion-id";
import type { Subject } from "../execution/subject";
import { subjectOf } from "../execution/subject-of";
import { explorationMessages } from "../exploration-messages";
import { type Cell, cellCheck, gridOf } from "./cell";
import { pathCriteria } from "./criterion-named";
import { pathTrials } from "./path-trials";
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

const usualWalks = { walks: 100, length: 40 } as const;

/** Everything that the machines want to try, in the order in which it is tried. Throws UsageError for unknown criteria. */
export function explorationPlan(terms: Terms, models: readonly MachineModel[] = catalogue): ExplorationPlan {
  const criteria = chosenCriteria(terms.criterion);
  const subjects = models.map(subjectOf);
  const chapters = withinBudget(
    [
      ...subjects.flatMap((subject) => chaptersOf(subject, criteria, terms)),
      ...(criteria.includes("walks") ? [{ cells: [], trials: walksFor(terms) }] : []),
    ],
    terms.budget,
  );
  const checks = chapters.flatMap(({ subject, cells, trials }) => [
    ...(subject === undefined ? [] : cells.map((cell) => cellCheck(subject, cell, terms.language))),
    ...trials.map(({ check }) => check),
  ]);
  return { chapters, checks };
}

function chosenCriteria(criterion: string | undefined): readonly string[] {
  if (criterion === undefined) return usualCriteria;
  if (criterionIds.some((id) => id === criterion)) return [criterion];
  const known = criterionIds.join(", ");
  throw new UsageError(explorationMessages.unknownCriterion, { text: criterion, known });
}

function chaptersOf(subject: Subject, criteria: readonly string[], terms: Terms): readonly Chapter[] {
  return criteria.flatMap((name): readonly Chapter[] => {
    if (name === "walks") return [];
    if (name === "grid") return [{ subject, cells: gridOf(subject).cells, trials: [] }];
    const criterion = pathCriteria.find(({ id }) => id === name);
    if (criterion === undefined) return [];
    const { budget } = terms;
    const plan = criterion.plan(subject.space, budget === undefined ? {} : { budget });
    return [{ subject, cells: [], trials: pathTrials(subject, name, plan.paths(), terms) }];
  });
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

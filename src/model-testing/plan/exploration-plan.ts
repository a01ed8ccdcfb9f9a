import { catalogue } from "../../../machines/catalogue";
import type { MachineModel } from "../../../machines/machine-model";
import { UsageError } from "../../domain/usage-error";
import { criteria } from "../../state-space/paths/criteria";
import { criterionIds } from "../../state-space/paths/criterion-id";
import type { Path } from "../../state-space/paths/path";
import type { Plan } from "../../state-space/paths/plan";
import type { PlannedCheck } from "../../verdicts/check";
import type { RunContext } from "../../verdicts/check-source";
import type { LeftOut } from "../../verdicts/left-out";
import type { Budget } from "../../verdicts/run-settings";
import type { CompiledMachine } from "../execution/compiled-machine";
import { compiledMachine } from "../execution/subject-of";
import { explorationMessages } from "../messages";
import { type Cell, cellCheck, gridOf } from "./cell";
import { pathTestCases } from "./path-test-cases";
import { reachableWithoutReadings } from "./reachable-without-readings";
import { type Strategy, strategiesFor, walkFigures } from "./strategies";
import type { TestSuite } from "./test-suite";
import { walkTestCases } from "./walk-test-cases";
import { withinBudget } from "./within-budget";

export interface ExplorationPlan {
  readonly suites: readonly TestSuite[];
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
  const strategies = chosenStrategies(terms);
  const compiledMachines = models.map(compiledMachine);
  const walks = strategies.filter(({ criterion }) => criterion === "walks");
  const { suites, leftOut } = withinBudget(
    [
      ...compiledMachines.flatMap((subject) => suitesOf(subject, strategies, terms)),
      ...walks.map((strategy) => walkSuite(strategy, terms)),
    ],
    terms.budget,
  );
  const checks = suites.flatMap(({ subject, cells, testCases }) => [
    ...(subject === undefined ? [] : cells.map((cell) => cellCheck(subject, cell, terms.language))),
    ...testCases.map(({ check }) => check),
  ]);
  return { suites, checks, leftOut };
}

function planName({ nightly }: Terms): keyof typeof walkFigures {
  return nightly ? "nightly" : "usual";
}

function chosenStrategies(terms: Terms): readonly Strategy[] {
  const text = terms.criterion ?? "";
  const strategies = strategiesFor(terms.criterion, planName(terms));
  if (strategies !== undefined) return strategies;
  throw new UsageError(explorationMessages.unknownCriterion, { text, known: criterionIds.join(", ") });
}

function suitesOf(
  subject: CompiledMachine,
  strategies: readonly Strategy[],
  terms: Terms,
): readonly TestSuite[] {
  const machine = subject.model.id;
  return strategies.flatMap((strategy): readonly TestSuite[] => {
    if (strategy.criterion === "walks") return [];
    if (strategy.criterion === "grid") {
      const cells = cellsOf(subject, terms);
      const total = { checks: cells.length, atLeast: false };
      return [{ subject, machine, strategy, cells, testCases: [], total }];
    }
    const plan = criteria[strategy.criterion].plan(subject.space, {
      budget: mostSteps,
      extra: strategy.extra,
    });
    const testCases = pathTestCases(subject, strategy, pathsOf(plan, subject, strategy, terms), terms);
    const { paths, atLeast } = plan.counts();
    return [{ subject, machine, strategy, cells: [], testCases, total: { checks: paths, atLeast } }];
  });
}

/** Without readings some states cannot be reached at all. */
function cellsOf(subject: CompiledMachine, { readings }: Terms): readonly Cell[] {
  const { cells } = gridOf(subject);
  if (readings) return cells;
  const reached = reachableWithoutReadings(subject);
  return cells.filter(({ state }) => reached.has(state));
}

/** Without a budget nobody waits for millions of paths; with one they are taken as far as it goes. */
function* pathsOf(
  plan: Plan,
  subject: CompiledMachine,
  { name }: Strategy,
  { budget }: Terms,
): Generator<Path> {
  if (budget === null) {
    const { steps, atLeast } = plan.counts();
    const machine = subject.model.id;
    if (atLeast || steps > mostSteps)
      throw new UsageError(explorationMessages.tooManySteps, { text: name, steps, machine });
  }
  let left = budget === null ? mostSteps : stepsWithin(budget);
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

function walkSuite(strategy: Strategy, terms: Terms): TestSuite {
  const { seed, language, readings, hello } = terms;
  const claims = (capability: keyof typeof hello.capabilities) => hello.capabilities[capability] === true;
  const testCases = walkTestCases({ ...walkFigures[planName(terms)], seed, language, readings, claims });
  const total = { checks: testCases.length, atLeast: false };
  return { machine: "worlds", strategy, cells: [], testCases, total };
}

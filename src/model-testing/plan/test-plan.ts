import { message } from "../../domain/text";
import { UsageError } from "../../domain/usage-error";
import { criteria } from "../../state-space/paths/criteria";
import { criterionIds } from "../../state-space/paths/criterion-id";
import type { Path } from "../../state-space/paths/path";
import type { Plan } from "../../state-space/paths/plan";
import type { PlannedCheck } from "../../verdicts/check";
import type { RunContext } from "../../verdicts/check-source";
import type { LeftOut } from "../../verdicts/left-out";
import { type Budget, knownChoices } from "../../verdicts/run-settings";
import { assumptionsOf } from "../bindings/assumptions";
import { type CompiledMachine, machinesUnder } from "../model/compiled-machine";
import { gridOf, type PlannedCell, plannedCell } from "./cell";
import { budgetBesideHistories, lockstepCriterion } from "./lockstep-criterion";
import { reachableStates } from "./reachable-states";
import { sampled } from "./sampled";
import { type Strategy, strategiesFor, walkFigures } from "./strategies";
import { pathTestCases, walkTestCases } from "./test-cases";
import type { TestSuite } from "./test-suite";
import { withinBudget } from "./within-budget";

export interface TestPlan {
  readonly suites: readonly TestSuite[];
  readonly checks: readonly PlannedCheck[];
  /** The checks that a budget of steps excludes. */
  readonly leftOut: readonly LeftOut[];
}

type PlanOptions = Pick<
  RunContext,
  "seed" | "language" | "readings" | "criterion" | "nightly" | "sampled" | "budget" | "hello"
>;

const messages = {
  unknownCriterion: message(
    '--criterion: "{text}" is not a criterion. Known: {known}.',
    "--criterion：沒有「{text}」這個準則。可用的有：{known}。",
  ),
  tooManySteps: message(
    '--criterion: "{text}" asks for {steps} steps or more on machine "{machine}"; say with --budget how much to take.',
    "--criterion：「{text}」在狀態機「{machine}」上需要至少 {steps} 步；請以 --budget 指定預算。",
  ),
} as const;

/** The number of steps that a run performs in a few minutes. */
const maximumSteps = 2_000_000;

/** All checks of the machines, in the order of their execution. Throws `UsageError` if the criterion is unknown. */
export function testPlan(options: PlanOptions): TestPlan {
  const strategies = chosenStrategies(options);
  const walks = strategies.filter(({ criterion }) => criterion === "walks");
  const all = [
    ...[...machinesOf(options).values()].flatMap((machine) => suitesOf(machine, strategies, options)),
    ...walks.map((strategy) => walkSuite(strategy, options)),
  ];
  const { suites, leftOut } = options.sampled
    ? sampled(all, options.seed)
    : withinBudget(all, budgetBesideHistories(options));
  const checks = suites.flatMap(({ cells, testCases }) => [...cells, ...testCases].map(({ check }) => check));
  return { suites, checks, leftOut };
}

function machinesOf({ readings }: Pick<PlanOptions, "readings">): ReadonlyMap<string, CompiledMachine> {
  return machinesUnder(assumptionsOf(knownChoices(readings)));
}

function planName({ nightly }: PlanOptions): keyof typeof walkFigures {
  return nightly ? "nightly" : "standard";
}

function chosenStrategies(options: PlanOptions): readonly Strategy[] {
  // The histories of this criterion cross all machines. They have a source of their own.
  if (options.criterion === lockstepCriterion) return [];
  const strategies = strategiesFor(options.criterion, planName(options));
  if (strategies !== undefined) return strategies;
  const text = options.criterion ?? "";
  throw new UsageError(messages.unknownCriterion, {
    text,
    known: [...criterionIds, lockstepCriterion].join(", "),
  });
}

function suitesOf(
  machine: CompiledMachine,
  strategies: readonly Strategy[],
  options: PlanOptions,
): readonly TestSuite[] {
  const scope = machine.model.id;
  return strategies.flatMap((strategy): readonly TestSuite[] => {
    if (strategy.criterion === "walks") return [];
    if (strategy.criterion === "grid") {
      const cells = cellsOf(machine, options);
      const total = { checks: cells.length, atLeast: false };
      return [{ machine, scope, strategy, cells, testCases: [], total }];
    }
    const plan = criteria[strategy.criterion].plan(machine.space, {
      budget: maximumSteps,
      extra: strategy.extra,
    });
    const testCases = pathTestCases(machine, strategy, pathsOf(plan, scope, strategy, options), options);
    const { paths: checks, atLeast } = plan.counts();
    return [{ machine, scope, strategy, cells: [], testCases, total: { checks, atLeast } }];
  });
}

/** The cells of the states that can be reached without any transition that rests on a reading that does not hold. */
function cellsOf(machine: CompiledMachine, { readings, language }: PlanOptions): readonly PlannedCell[] {
  const reached = reachableStates(machine, assumptionsOf(knownChoices(readings)));
  return gridOf(machine)
    .filter(({ state }) => reached.has(state))
    .map((cell) => plannedCell(machine, cell, language));
}

/** Takes paths up to the budget. Without a budget, throws `UsageError` if there are too many to run. */
function* pathsOf(plan: Plan, machine: string, { name }: Strategy, { budget }: PlanOptions): Generator<Path> {
  if (budget === null) {
    const { steps, atLeast } = plan.counts();
    if (atLeast || steps > maximumSteps)
      throw new UsageError(messages.tooManySteps, { text: name, steps, machine });
  }
  let left = budget === null ? maximumSteps : stepsWithin(budget);
  for (const path of plan.paths()) {
    left -= path.length;
    if (left < 0) return;
    yield path;
  }
}

/** An upper bound of the steps within the budget: no run performs more steps per second. */
function stepsWithin(budget: Budget): number {
  return "steps" in budget ? budget.steps : Math.min(maximumSteps, Math.ceil(budget.seconds * 200_000));
}

function walkSuite(strategy: Strategy, options: PlanOptions): TestSuite {
  const { seed, language, hello } = options;
  const assumptions = assumptionsOf(knownChoices(options.readings));
  const claims = (capability: keyof typeof hello.capabilities) => hello.capabilities[capability] === true;
  const testCases = walkTestCases({ ...walkFigures[planName(options)], seed, language, assumptions, claims });
  const total = { checks: testCases.length, atLeast: false };
  return { scope: "worlds", strategy, cells: [], testCases, total };
}

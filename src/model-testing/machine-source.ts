import { catalogue } from "../../machines/catalogue";
import { listedRoles } from "../domain/role";
import type { Implementation } from "../port/implementation";
import { openImplementation } from "../targets/open-target";
import type { Decision } from "../verdicts/check";
import type { CheckSource, RunContext } from "../verdicts/check-source";
import type { MachineFigures, ModelCoverage } from "../verdicts/model-coverage";
import { CounterexampleReporter } from "./execution/counterexample-reporter";
import { GridRun } from "./execution/grid-run";
import { compiledMachine } from "./execution/subject-of";
import { SupervisedTarget } from "./execution/supervised-target";
import { TestCaseRun } from "./execution/test-case-run";
import { type Cell, gridOf } from "./plan/cell";
import { type ExplorationPlan, explorationPlan } from "./plan/exploration-plan";
import type { TestSuite } from "./plan/test-suite";

type Open = (
  target: string,
  options: { readonly readings: boolean; readonly timeLimit?: number | undefined },
) => Promise<Implementation>;

/** Cells that say nothing of the implementation have not been tried. */
function saysSomething({ outcome }: Decision): boolean {
  return outcome !== "skip" && outcome !== "inconclusive" && outcome !== "not-run";
}

/** The machines as checks: tours, grids, HSI, round trips and walks, played against the target through the port. */
export function machineSource(open: Open = openImplementation): CheckSource {
  const plans = new Map<string, ExplorationPlan>();
  const tried = new Map<string, number>();
  let budgetExhausted = false;
  const planFor = (context: RunContext): ExplorationPlan => {
    const { seed, language, readings, criterion, nightly, budget, hello } = context;
    const key = JSON.stringify([seed, language, readings, criterion, nightly, budget, hello.capabilities]);
    const plan = plans.get(key) ?? explorationPlan(context);
    plans.set(key, plan);
    return plan;
  };
  return {
    plan: async (context) => planFor(context).checks,
    leftOut: (context) => planFor(context).leftOut,
    async run(context, chosen, decide) {
      tried.clear();
      const { target, readings, seed, language, timeLimit } = context;
      const signal = deadline(context);
      const terms = { seed, readings, language, signal, open: () => open(target, { readings, timeLimit }) };
      const suites = planFor(context).suites.map((suite) => onlyChosen(suite, chosen));
      if (suites.every(({ cells, testCases }) => cells.length + testCases.length === 0)) return;
      const supervised = await SupervisedTarget.open(terms);
      try {
        for (const suite of suites) await runSuite(supervised, suite, decide, tried);
      } finally {
        budgetExhausted = signal.aborted && !context.signal.aborted;
        await supervised.close();
      }
    },
    budgetExhausted: () => budgetExhausted,
    coverage: () => coverageOf(tried),
  };
}

/** Aborted with the run, or when its seconds are over; looked at between steps, for nothing can interrupt one. */
function deadline({ signal, budget }: RunContext): Pick<AbortSignal, "aborted"> {
  if (budget === null || "steps" in budget) return signal;
  const end = performance.now() + budget.seconds * 1000;
  return {
    get aborted() {
      return signal.aborted || performance.now() >= end;
    },
  };
}

function onlyChosen({ cells, testCases, ...rest }: TestSuite, chosen: ReadonlySet<string>): TestSuite {
  return {
    ...rest,
    cells: cells.filter(({ id }) => chosen.has(id)),
    testCases: testCases.filter(({ check }) => chosen.has(check.id)),
  };
}

async function runSuite(
  supervised: SupervisedTarget,
  { subject, cells, testCases }: TestSuite,
  decide: (decision: Decision) => void,
  tried: Map<string, number>,
): Promise<void> {
  const reporter = new CounterexampleReporter(supervised);
  const decideCell = (decision: Decision, _cell: Cell) => {
    const machine = subject?.model.id ?? "";
    if (saysSomething(decision)) tried.set(machine, (tried.get(machine) ?? 0) + 1);
    decide(decision);
  };
  if (subject !== undefined && cells.length > 0) {
    for (const role of listedRoles) {
      const own = cells.filter((cell) => cell.role === role);
      await new GridRun(supervised, subject, reporter, decideCell, own, role).execute();
    }
  }
  for (const instances of new Set(testCases.map((testCase) => testCase.instances))) {
    const together = testCases.filter((testCase) => testCase.instances === instances);
    await new TestCaseRun(supervised, reporter, decide).execute(together);
  }
}

function coverageOf(tried: ReadonlyMap<string, number>): ModelCoverage {
  return Object.fromEntries(
    catalogue.map((model): [string, MachineFigures] => {
      const { space } = compiledMachine(model);
      const { states, transitions } = space;
      const cells = gridOf(compiledMachine(model)).cells.length;
      return [model.id, { states, transitions, cells, cellsTried: tried.get(model.id) ?? 0 }];
    }),
  );
}

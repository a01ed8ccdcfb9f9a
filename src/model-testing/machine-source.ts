import type { Implementation } from "../port/implementation";
import { type OpenOptions, openImplementation } from "../targets/open-target";
import type { Decision } from "../verdicts/check";
import type { CheckSource, RunContext } from "../verdicts/check-source";
import { isTried, type MachineFigures, type ModelCoverage } from "../verdicts/model-coverage";
import { followedReadings, knownChoices } from "../verdicts/run-settings";
import { type Assumptions, assumptionsOf, ourAssumptions } from "./bindings/assumptions";
import { deadline } from "./execution/deadline";
import type { Reporter } from "./execution/decide";
import { GridRun } from "./execution/grid-run";
import { usualLimits } from "./execution/replay-budget";
import { SupervisedTarget } from "./execution/supervised-target";
import { TestCaseRun } from "./execution/test-case-run";
import { CounterexampleReporter } from "./minimisation/counterexample-reporter";
import { machinesUnder } from "./model/compiled-machine";
import { gridOf } from "./plan/cell";
import { lockstepShare } from "./plan/lockstep-criterion";
import { type TestPlan, testPlan } from "./plan/test-plan";
import type { TestSuite } from "./plan/test-suite";

type Open = (target: string, options: OpenOptions) => Promise<Implementation>;

/** The plans of the latest runs of this process, by their terms, the latest last. */
const plans = new Map<string, TestPlan>();
const mostPlans = 3;

function planFor(context: RunContext): TestPlan {
  const { seed, language, readings, criterion, nightly, sampled, budget, hello } = context;
  const terms = [seed, language, readings, criterion, nightly, sampled, budget, hello.capabilities];
  const key = JSON.stringify(terms);
  const plan = plans.get(key) ?? testPlan(context);
  plans.delete(key);
  plans.set(key, plan);
  for (const oldest of plans.keys()) if (plans.size > mostPlans) plans.delete(oldest);
  return plan;
}

/**
 * Plans the machines' checks (paths, grid cells, random walks) and runs them against the target through the port. `replayLimits`: the
 * most that shortening failures may take, if not the usual.
 */
export function machineSource(open: Open = openImplementation, replayLimits = usualLimits): CheckSource {
  const tried = new Map<string, number>();
  let budgetExhausted = false;
  let assumptions = ourAssumptions;
  return {
    plan: async (context) => planFor(context).checks,
    leftOut: (context) => planFor(context).leftOut,
    async run(context, chosen, decide) {
      tried.clear();
      const { seed, language, timeLimit } = context;
      assumptions = assumptionsOf(knownChoices(context.readings));
      const signal = deadline(context, 1 - (context.criterion === null ? lockstepShare(context) : 0));
      const suites = planFor(context).suites.map((suite) => onlyChosen(suite, chosen));
      if (suites.every(({ cells, testCases }) => cells.length + testCases.length === 0)) return;
      const target = await SupervisedTarget.open({
        seed,
        assumptions,
        readings: context.readings,
        language,
        signal,
        keepsMessages: context.keepsMessages,
        replayLimits,
        open: () => open(context.target, { readings: followedReadings(context.readings), timeLimit }),
      });
      try {
        for (const suite of suites) await runSuite(target, suite, decide, tried);
      } finally {
        budgetExhausted = signal.aborted && !context.signal.aborted;
        await target.close();
      }
    },
    budgetExhausted: () => budgetExhausted,
    coverage: () => coverageOf(tried, assumptions),
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
  target: SupervisedTarget,
  { machine, scope, cells, testCases }: TestSuite,
  decide: (decision: Decision) => void,
  tried: Map<string, number>,
): Promise<void> {
  const counterexamples = new CounterexampleReporter(target);
  const reporter: Reporter = (...failure) => counterexamples.report(...failure);
  const decideCell = (decision: Decision) => {
    if (isTried(decision)) tried.set(scope, (tried.get(scope) ?? 0) + 1);
    decide(decision);
  };
  if (machine !== undefined && cells.length > 0) {
    for (const role of new Set(cells.map((cell) => cell.role))) {
      const own = cells.filter((cell) => cell.role === role);
      await new GridRun(target, machine, reporter, decideCell, own, role).execute();
    }
  }
  for (const instances of new Set(testCases.map((testCase) => testCase.instances))) {
    const alike = testCases.filter((testCase) => testCase.instances === instances);
    await new TestCaseRun(target, reporter, decide).execute(alike);
  }
}

function coverageOf(tried: ReadonlyMap<string, number>, assumptions: Assumptions): ModelCoverage {
  return Object.fromEntries(
    [...machinesUnder(assumptions)].map(([id, machine]): [string, MachineFigures] => {
      const { states, transitions } = machine.space;
      const cells = gridOf(machine).length;
      return [id, { states, transitions, cells, cellsTried: tried.get(id) ?? 0 }];
    }),
  );
}

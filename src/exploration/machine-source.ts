import { catalogue } from "../../machines/catalogue";
import { listedRoles } from "../domain/role";
import { openImplementation } from "../implementations/open-implementation";
import type { Implementation } from "../port/implementation";
import type { Decision } from "../verdicts/check";
import type { MachineFigures, ModelCoverage } from "../verdicts/model-coverage";
import type { CheckSource, RunContext } from "../verify/check-source";
import { Arena } from "./execution/arena";
import { GridRun } from "./execution/grid-run";
import { subjectOf } from "./execution/subject-of";
import { Teller } from "./execution/tell";
import { TrialRun } from "./execution/trial-run";
import { type Cell, gridOf } from "./plan/cell";
import type { Chapter } from "./plan/chapter";
import { type ExplorationPlan, explorationPlan } from "./plan/exploration-plan";

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
  let ranOut = false;
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
      const chapters = planFor(context).chapters.map((chapter) => onlyChosen(chapter, chosen));
      if (chapters.every(({ cells, trials }) => cells.length + trials.length === 0)) return;
      const arena = await Arena.open(terms);
      try {
        for (const chapter of chapters) await playChapter(arena, chapter, decide, tried);
      } finally {
        ranOut = signal.aborted && !context.signal.aborted;
        await arena.close();
      }
    },
    ranOut: () => ranOut,
    coverage: () => coverageOf(tried),
  };
}

/** Aborted with the run, or when its seconds are over; looked at between steps, for nothing can interrupt one. */
function deadline({ signal, budget }: RunContext): Pick<AbortSignal, "aborted"> {
  if (budget === undefined || "steps" in budget) return signal;
  const end = performance.now() + budget.seconds * 1000;
  return {
    get aborted() {
      return signal.aborted || performance.now() >= end;
    },
  };
}

function onlyChosen({ cells, trials, ...rest }: Chapter, chosen: ReadonlySet<string>): Chapter {
  return {
    ...rest,
    cells: cells.filter(({ id }) => chosen.has(id)),
    trials: trials.filter(({ check }) => chosen.has(check.id)),
  };
}

async function playChapter(
  arena: Arena,
  { subject, cells, trials }: Chapter,
  decide: (decision: Decision) => void,
  tried: Map<string, number>,
): Promise<void> {
  const teller = new Teller(arena);
  const decideCell = (decision: Decision, _cell: Cell) => {
    const machine = subject?.model.id ?? "";
    if (saysSomething(decision)) tried.set(machine, (tried.get(machine) ?? 0) + 1);
    decide(decision);
  };
  if (subject !== undefined && cells.length > 0) {
    for (const role of listedRoles) {
      const own = cells.filter((cell) => cell.role === role);
      await new GridRun(arena, subject, teller, decideCell, own, role).execute();
    }
  }
  for (const players of new Set(trials.map((trial) => trial.players))) {
    const together = trials.filter((trial) => trial.players === players);
    await new TrialRun(arena, teller, decide).execute(together);
  }
}

function coverageOf(tried: ReadonlyMap<string, number>): ModelCoverage {
  return Object.fromEntries(
    catalogue.map((model): [string, MachineFigures] => {
      const { space } = subjectOf(model);
      const { states, transitions } = space;
      const cells = gridOf(subjectOf(model)).cells.length;
      return [model.id, { states, transitions, cells, cellsTried: tried.get(model.id) ?? 0 }];
    }),
  );
}

import { languages } from "../domain/language";
import type { RunStarted } from "../reporting/record/run-event";
import { requireHello } from "../targets/transports/same-hello";
import type { PlannedCheck } from "../verdicts/check";
import type { CheckSource, RunContext } from "../verdicts/check-source";
import { addTried, type ModelCoverage } from "../verdicts/model-coverage";
import { settingsOf } from "../verdicts/run-settings";
import { checkNames } from "./baseline/check-names";
import { type DecisionOrder, Decisions } from "./decisions";
import { type EarlierPart, requireSameRun } from "./earlier-part";
import { problemInWords } from "./errors/problem-in-words";
import { costsOn } from "./planning/costs-on";
import { divideChecks } from "./planning/divide-checks";
import { type Plan, planRun } from "./planning/plan-run";
import type { TriedCapabilities } from "./try-capabilities";
import type { Workers } from "./workers/run-in-workers";

/** Part 1 of 3, for example. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

export interface RunOrder extends DecisionOrder {
  readonly sources: readonly CheckSource[];
  readonly context: Omit<RunContext, "signal">;
  /** The part of the plan to run; undefined for all of it. */
  readonly shard?: Shard | undefined;
  /** The part of this run that is recorded already, if the run goes on with an earlier one. */
  readonly earlier?: EarlierPart | undefined;
  /** Runs the chosen checks in processes of their own, instead of in this one. */
  readonly workers?: Workers | undefined;
  readonly tried: TriedCapabilities;
}

function onceAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}

async function runSource(
  source: CheckSource,
  context: RunContext,
  decisions: Decisions,
  chosen: Set<string>,
) {
  const interrupted = decisions.order.interrupt === undefined ? [] : [onceAborted(decisions.order.interrupt)];
  try {
    const run = source.run(
      context,
      chosen,
      (decision) => decisions.take(decision),
      (check) => decisions.withdraw(check),
      (checks) => decisions.confirm(checks),
    );
    await Promise.race([run, ...interrupted]);
  } catch (problem) {
    // The other sources still run after one has broken down.
    decisions.problems.push(problemInWords(problem, context.language));
  }
}

function modelOf(sources: readonly CheckSource[]): ModelCoverage {
  return Object.assign({}, ...sources.map((source) => source.coverage?.() ?? {}));
}

/** The report shows titles in both languages. A broken translation does not break the run. */
async function otherTitles({ sources, context }: RunOrder, chosen: ReadonlySet<string>) {
  const titles: Record<string, string> = {};
  for (const other of languages.filter((language) => language !== context.language)) {
    for (const source of sources) {
      const known = await source.titles?.(other).catch(() => undefined);
      for (const [id, title] of known ?? []) if (chosen.has(id)) titles[id] = title;
    }
  }
  return titles;
}

/** The first event of a run: its plan, its target and its settings. */
async function startOf(order: RunOrder, plan: Plan, own: readonly PlannedCheck[]): Promise<RunStarted> {
  const { context, suite, shownTarget: target, clock, shard, baseline, tried } = order;
  const { implementation, capabilities } = context.hello;
  const { name, version } = implementation;
  const ids = own.map(({ id }) => id);
  const { checks, deselected, readingsOff } = plan;
  return {
    type: "run-started",
    time: clock().toISOString(),
    suite,
    target,
    implementation: { name, version },
    capabilities,
    ...settingsOf(context),
    leftOut: plan.leftOut,
    shard: shard === undefined ? null : { ...shard, checks: ids },
    expectedFailures: (baseline?.entries ?? []).map(({ line: _, ...entry }) => entry),
    undeclared: tried.undeclared,
    capabilityCalls: tried.calls,
    plan: checks,
    otherTitles: await otherTitles(order, new Set(checks.map(({ id }) => id))),
    chosenAway: deselected,
    readingsOff,
  };
}

interface Ending {
  readonly model: ModelCoverage;
  /** True if a budget of seconds ended the run. */
  readonly budgetExhausted: boolean;
}

/** Runs the checks. In the meantime the target has to say the same in every `hello`. */
async function runAll(order: RunOrder, decisions: Decisions, own: readonly PlannedCheck[]): Promise<Ending> {
  const release = requireHello(order.context.target, order.context.hello);
  try {
    return await runSources(order, decisions, own);
  } finally {
    release();
  }
}

async function runSources(
  order: RunOrder,
  decisions: Decisions,
  own: readonly PlannedCheck[],
): Promise<Ending> {
  const { sources, workers } = order;
  const context = { ...order.context, signal: decisions.signal };
  if (workers !== undefined && own.length > 0) {
    const { problems, isLimitReached, ...ending } = await workers(context, own, {
      decide: (decision) => decisions.take(decision, true),
      confirm: (checks) => decisions.confirm(checks),
    });
    decisions.problems.push(...problems);
    if (isLimitReached) decisions.reachLimit();
    return ending;
  }
  const chosen = new Set(own.map(({ id }) => id));
  for (const source of sources) {
    if (!decisions.signal.aborted) await runSource(source, context, decisions, chosen);
  }
  return {
    model: modelOf(sources),
    budgetExhausted: sources.some((source) => source.budgetExhausted?.() === true),
  };
}

/** The checks of the shard, or all. */
function ownPart({ shard, context }: RunOrder, { checks }: Plan): readonly PlannedCheck[] {
  if (shard === undefined) return checks;
  return divideChecks(checks, shard.of, costsOn(context))[shard.part - 1] ?? [];
}

/** Records the plan, unless the run goes on with an earlier one. Returns the checks that have no decision yet. */
async function begin(order: RunOrder, plan: Plan): Promise<readonly PlannedCheck[]> {
  const { earlier, record } = order;
  const own = ownPart(order, plan);
  const started = await startOf(order, plan, own);
  if (earlier === undefined) {
    record(started);
    return own;
  }
  requireSameRun(earlier, started);
  const known = new Set(earlier.decided.map(({ decision }) => decision.check));
  return own.filter(({ id }) => !known.has(id));
}

/** Plans, runs and records one run, event by event. Rejects only while planning: `UsageError`, `SuiteFault`. */
export async function runChecks(order: RunOrder): Promise<void> {
  const { sources, clock, record, baseline, earlier } = order;
  const planning = { ...order.context, signal: order.interrupt ?? new AbortController().signal };
  const plan = await planRun(sources, planning);
  if (baseline !== undefined) checkNames(baseline, plan.everything);
  const open = await begin(order, plan);
  const decisions = new Decisions(order, new Set(open.map(({ id }) => id)));
  const { model: ownModel, budgetExhausted } = await runAll(order, decisions, open);
  const model = addTried(ownModel, earlier?.decided.map(({ decision }) => decision) ?? []);
  const { stopped } = decisions;
  decisions.end();
  // An adapter that does not end properly reports it once after the features and once after the machines.
  const problems = [...new Set(decisions.problems)];
  const leftOut = budgetExhausted ? decisions.openOf("machine", open) : [];
  record({ type: "run-finished", time: clock().toISOString(), stopped, problems, model, leftOut });
}

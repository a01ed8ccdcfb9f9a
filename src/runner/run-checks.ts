import { languages } from "../domain/language";
import type { RunEvent, RunStarted } from "../reporting/record/run-event";
import { isForeign } from "../targets/open-target";
import { requireHello } from "../targets/transports/same-hello";
import type { Decision, PlannedCheck } from "../verdicts/check";
import type { CheckSource, RunContext } from "../verdicts/check-source";
import { hasExpired, matches } from "../verdicts/expected-failure";
import { addTried, type ModelCoverage } from "../verdicts/model-coverage";
import { replayId } from "../verdicts/replay-id";
import { settingsOf } from "../verdicts/run-settings";
import type { Stopped } from "../verdicts/run-verdict";
import { isWarning } from "../verdicts/tally";
import { isBlaming } from "../verdicts/unconfirmed";
import { checkNames } from "./baseline/check-names";
import type { Baseline } from "./baseline/read-baseline";
import { type EarlierPart, requireSameRun } from "./earlier-part";
import { problemInWords } from "./errors/problem-in-words";
import { keepSmall } from "./keep-small";
import { divideChecks } from "./planning/divide-checks";
import { type Plan, planRun } from "./planning/plan-run";
import { limitReached } from "./run-limit";
import type { TriedCapabilities } from "./try-capabilities";
import type { Workers } from "./workers/run-in-workers";

/** Part 1 of 3, for example. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

export interface RunOrder {
  readonly sources: readonly CheckSource[];
  readonly context: Omit<RunContext, "signal">;
  /** The part of the plan to run; undefined for all of it. */
  readonly shard?: Shard | undefined;
  /** The part of this run that is recorded already, if the run goes on with an earlier one. */
  readonly earlier?: EarlierPart | undefined;
  readonly baseline?: Baseline | undefined;
  /** Runs the chosen checks in processes of their own, instead of in this one. */
  readonly workers?: Workers | undefined;
  readonly tried: TriedCapabilities;
  /** The suite's version. */
  readonly suite: string;
  /** The target as reports may show it, without passwords. */
  readonly shownTarget: string;
  /** Ends the run early: checks that are not decided by then are `not-run`. */
  readonly interrupt?: AbortSignal | undefined;
  readonly clock: () => Date;
  readonly record: (event: RunEvent) => void;
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, "2026-11-22".length);
}

function onceAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}

/** Records the first decision about each planned check, and stops the run at its first failure if it is to fail fast. */
class Decisions {
  readonly #stop = new AbortController();
  readonly problems: string[] = [];
  readonly #open: Set<string>;
  readonly #keep = keepSmall();
  #isLimitReached = false;
  #isOver = false;

  constructor(
    readonly order: RunOrder,
    chosen: ReadonlySet<string>,
  ) {
    this.#open = new Set(chosen);
    order.interrupt?.addEventListener("abort", () => this.#stop.abort(), { once: true });
    if (order.interrupt?.aborted) this.#stop.abort();
  }

  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  get stopped(): Stopped | null {
    const { interrupt } = this.order;
    if (this.#isLimitReached || interrupt?.reason === limitReached) return "run-limit";
    if (interrupt?.aborted) return "interrupted";
    return this.signal.aborted ? "fail-fast" : null;
  }

  /** Ends the run because a worker has reached the limit. */
  reachLimit(): void {
    this.#isLimitReached = true;
    this.#stop.abort();
  }

  /** The checks of a source that have no decision yet. */
  openOf(source: PlannedCheck["source"], checks: readonly PlannedCheck[]): string[] {
    return checks.filter((check) => check.source === source && this.#open.has(check.id)).map(({ id }) => id);
  }

  /** `early` decisions were made before they are taken, so they are recorded even after Ctrl-C or at the limit. */
  take(decision: Decision, early = false): void {
    if (this.signal.aborted && !(early && this.stopped !== "fail-fast")) return;
    if (!this.#open.delete(decision.check)) {
      this.problems.push(`"${decision.check}" was decided twice or never planned.`);
      return;
    }
    const { suite, shownTarget: target, clock, record } = this.order;
    const { failFast, seed } = this.order.context;
    const replay = replayId({ suite, check: decision.check, seed, target });
    const time = clock().toISOString();
    const doubt = this.#isToBeConfirmed(decision) ? { awaitsConfirmation: true } : {};
    record({ type: "check-decided", time, decision: this.#keep(decision), ...doubt, replay });
    if (failFast && this.#isFailure(decision)) this.#stop.abort();
  }

  /** Opens a check again whose decision does not stand. Its next decision must follow. */
  withdraw(check: string): void {
    if (this.signal.aborted) return;
    this.#open.add(check);
    const { clock, record } = this.order;
    record({ type: "check-withdrawn", time: clock().toISOString(), check });
  }

  /** Records failures that stand, also after Ctrl-C or at the limit. */
  confirm(checks: readonly string[]): void {
    const { clock, record } = this.order;
    if (!this.#isOver) record({ type: "failures-confirmed", time: clock().toISOString(), checks });
  }

  /** Takes no confirmation any more: a source may still be running after Ctrl-C. */
  end(): void {
    this.#isOver = true;
  }

  #isToBeConfirmed(decision: Decision): boolean {
    return isForeign(this.order.context.target) && isBlaming(decision);
  }

  #isFailure(decision: Decision): boolean {
    const { context, baseline, clock } = this.order;
    if (decision.outcome !== "fail" || isWarning(decision, context.strict)) return false;
    const today = dayOf(clock());
    const known = baseline?.entries.find((entry) => matches(entry, decision));
    return known === undefined || hasExpired(known, today);
  }
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

/** Records the plan, unless the run goes on with an earlier one. Returns the checks that have no decision yet. */
async function begin(order: RunOrder, plan: Plan): Promise<readonly PlannedCheck[]> {
  const { shard, earlier, record } = order;
  const own = shard === undefined ? plan.checks : (divideChecks(plan.checks, shard.of)[shard.part - 1] ?? []);
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

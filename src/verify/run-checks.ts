import { type Language, languages } from "../domain/language";
import { BilingualError } from "../language/bilingual-error";
import type { RunEvent } from "../reporting/run-event";
import type { Decision } from "../verdicts/check";
import type { ModelCoverage } from "../verdicts/model-coverage";
import { replayId } from "../verdicts/replay-id";
import type { Stopped } from "../verdicts/run-verdict";
import { isWarning } from "../verdicts/tally";
import type { CheckSource, RunContext } from "./check-source";
import { planRun } from "./plan-run";

export interface RunOrder {
  readonly sources: readonly CheckSource[];
  readonly context: Omit<RunContext, "signal">;
  readonly only: readonly string[];
  readonly strict: boolean;
  /** The suite's version. */
  readonly suite: string;
  /** The target as reports may show it, without passwords. */
  readonly shownTarget: string;
  /** Ends the run early: what is not decided by then is `not-run`. */
  readonly interrupt?: AbortSignal | undefined;
  readonly clock: () => Date;
  readonly record: (event: RunEvent) => void;
}

function onceAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}

/** Takes decisions about planned checks, the first one for each, and stops the run where it is to fail fast. */
class Decisions {
  readonly #stop = new AbortController();
  readonly problems: string[] = [];
  readonly #open: Set<string>;

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
    if (this.order.interrupt?.aborted) return "interrupted";
    return this.signal.aborted ? "fail-fast" : null;
  }

  take(decision: Decision): void {
    if (this.signal.aborted) return;
    if (!this.#open.delete(decision.check)) {
      this.problems.push(`"${decision.check}" was decided twice or never planned.`);
      return;
    }
    const { suite, shownTarget: target, strict, clock, record } = this.order;
    const { failFast, seed } = this.order.context;
    const replay = replayId({ suite, check: decision.check, seed, target });
    record({ type: "check-decided", time: clock().toISOString(), decision, replay });
    if (failFast && decision.outcome === "fail" && !isWarning(decision, strict)) this.#stop.abort();
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
    const run = source.run(context, chosen, (decision) => decisions.take(decision));
    await Promise.race([run, ...interrupted]);
  } catch (problem) {
    // One source that breaks down must not take the others with it.
    decisions.problems.push(describe(problem, context.language));
  }
}

function describe(problem: unknown, language: Language): string {
  if (problem instanceof BilingualError) return problem.in(language);
  return problem instanceof Error ? problem.message : String(problem);
}

function modelOf(sources: readonly CheckSource[]): ModelCoverage {
  return Object.assign({}, ...sources.map((source) => source.coverage?.() ?? {}));
}

/** For readers of the report who prefer the other language; a translation that is broken breaks no run. */
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

/** Plans, runs and records one run, event by event. Rejects only while planning: `UsageError`, `SuiteFault`. */
export async function runChecks(order: RunOrder): Promise<void> {
  const { sources, only, strict, suite, shownTarget, clock, record } = order;
  const { hello, seed, language, readings } = order.context;
  const planning = { ...order.context, signal: order.interrupt ?? new AbortController().signal };
  const { checks, ...excluded } = await planRun(sources, planning, only);
  const { name, version } = hello.implementation;
  const chosen = new Set(checks.map(({ id }) => id));
  record({
    type: "run-started",
    time: clock().toISOString(),
    suite,
    target: shownTarget,
    implementation: { name, version },
    capabilities: hello.capabilities,
    seed,
    language,
    readings,
    strict,
    only: [...only],
    plan: checks,
    otherTitles: await otherTitles(order, chosen),
    ...excluded,
  });
  const decisions = new Decisions(order, chosen);
  const context = { ...order.context, signal: decisions.signal };
  for (const source of sources) {
    if (!decisions.signal.aborted) await runSource(source, context, decisions, chosen);
  }
  const { stopped, problems } = decisions;
  record({ type: "run-finished", time: clock().toISOString(), stopped, problems, model: modelOf(sources) });
}

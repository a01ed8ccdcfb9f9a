import type { RunEvent } from "../reporting/record/run-event";
import { isForeign } from "../targets/open-target";
import type { Decision, PlannedCheck } from "../verdicts/check";
import type { RunContext } from "../verdicts/check-source";
import { hasExpired, matches } from "../verdicts/expected-failure";
import { replayId } from "../verdicts/replay-id";
import type { Stopped } from "../verdicts/run-verdict";
import { isWarning } from "../verdicts/tally";
import { isBlaming } from "../verdicts/unconfirmed";
import type { Baseline } from "./baseline/read-baseline";
import { keepSmall } from "./keep-small";
import { limitReached } from "./run-limit";

/** The settings of a run on which its record of decisions depends. */
export interface DecisionOrder {
  readonly context: Pick<RunContext, "target" | "seed" | "strict" | "failFast">;
  readonly baseline?: Baseline | undefined;
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

/** Records the first decision about each planned check, and stops the run at its first failure if it is to fail fast. */
export class Decisions {
  readonly #stop = new AbortController();
  readonly problems: string[] = [];
  readonly #open: Set<string>;
  readonly #keep = keepSmall();
  #isLimitReached = false;
  #isOver = false;
  #lost: { readonly problem: unknown } | undefined;

  constructor(
    readonly order: DecisionOrder,
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
    const { suite, shownTarget: target, clock } = this.order;
    const { failFast, seed } = this.order.context;
    const replay = replayId({ suite, check: decision.check, seed, target });
    const time = clock().toISOString();
    const doubt = this.#isToBeConfirmed(decision) ? { awaitsConfirmation: true } : {};
    this.#record({ type: "check-decided", time, decision: this.#keep(decision), ...doubt, replay });
    if (failFast && this.#isFailure(decision)) this.#stop.abort();
  }

  /** Opens a check again whose decision does not stand. Its next decision must follow. */
  withdraw(check: string): void {
    if (this.signal.aborted) return;
    this.#open.add(check);
    this.#record({ type: "check-withdrawn", time: this.order.clock().toISOString(), check });
  }

  /** Records failures that stand, also after Ctrl-C or at the limit. */
  confirm(checks: readonly string[]): void {
    const time = this.order.clock().toISOString();
    if (!this.#isOver) this.#record({ type: "failures-confirmed", time, checks });
  }

  /**
   * Takes no confirmation any more: a source may still be running after Ctrl-C. Throws the problem of an event that could not be
   * recorded.
   */
  end(): void {
    this.#isOver = true;
    if (this.#lost !== undefined) throw this.#lost.problem;
  }

  /** Stops the run if an event cannot be recorded: a report with a gap would be taken for a whole one. */
  #record(event: RunEvent): void {
    if (this.#lost !== undefined) return;
    try {
      this.order.record(event);
    } catch (problem) {
      this.#lost = { problem };
      this.#stop.abort();
    }
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

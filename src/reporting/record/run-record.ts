import { isDeepStrictEqual } from "node:util";
import type { Language } from "../../domain/language";
import { applyExpectations } from "../../verdicts/apply-expectations";
import type { Decision, PlannedCheck } from "../../verdicts/check";
import { joinLeftOut, type LeftOut, leftOutOf } from "../../verdicts/left-out";
import { type RunVerdict, runVerdict, type Stopped } from "../../verdicts/run-verdict";
import type { CheckDecided, RunEvent, RunFinished, RunStarted } from "./run-event";
import { standingDecisions, unconfirmedChecks } from "./standing-decisions";

/** A planned check with its decision. */
export interface CheckRecord {
  readonly check: PlannedCheck;
  /** The title in each language; the same in both if there is no translation. */
  readonly titles: Readonly<Record<Language, string>>;
  readonly decision: Decision;
  readonly replay: string;
}

/** A whole run, read from its events. All reports are rendered from this. */
export interface RunRecord {
  readonly started: RunStarted;
  /** One for each planned check, in the order of the plan. */
  readonly checks: readonly CheckRecord[];
  /** The number of checks that belong to other parts of the run. */
  readonly elsewhere: number;
  /** The checks that a budget left out, planned or not. */
  readonly leftOut: readonly LeftOut[];
  /** The number of failures that were not confirmed by another run of the check, because the run ended before. */
  readonly unconfirmed: number;
  readonly finished: Pick<RunFinished, "stopped" | "problems" | "model">;
  readonly verdict: RunVerdict;
}

/** The events do not make a run: the first is not its plan, or they belong to several runs. */
export class BrokenRecord extends Error {
  override readonly name = "BrokenRecord";
}

function notRun(check: string): Decision {
  return {
    check,
    outcome: "not-run",
    cause: null,
    requirement: null,
    steps: [],
    expected: null,
    observed: null,
    note: null,
    exchanges: [],
  };
}

/** Lets an inconclusive check point at the check that failed first. */
function linkToRoot(decision: Decision, root: string | null): Decision {
  return decision.outcome === "inconclusive" && decision.note === null
    ? { ...decision, note: root }
    : decision;
}

function titlesOf({ id, title }: PlannedCheck, { language, otherTitles }: RunStarted): CheckRecord["titles"] {
  const other = otherTitles[id] ?? title;
  return language === "en" ? { en: title, "zh-TW": other } : { en: other, "zh-TW": title };
}

/** Returns the checks that this run has to decide: the plan, or its part of it. */
export function ownChecks({ plan, shard }: RunStarted): readonly PlannedCheck[] {
  if (shard === null) return plan;
  const own = new Set(shard.checks);
  return plan.filter(({ id }) => own.has(id));
}

/** Returns true if every possible check was planned and no planned one had to be left out. */
function isWhole(
  { chosenAway, shard, criterion, leftOut }: RunStarted,
  finished: RunFinished | undefined,
): boolean {
  const isUncut = leftOut.length === 0 && (finished?.leftOut ?? []).length === 0;
  return chosenAway === 0 && shard === null && criterion === null && isUncut;
}

function rootOf(decisions: readonly Decision[]): string | null {
  const failed = decisions.find(({ outcome }) => outcome === "fail");
  return (failed ?? decisions.find(({ outcome }) => outcome === "xfail"))?.check ?? null;
}

function joinPlan(
  started: RunStarted,
  decided: readonly CheckDecided[],
  finished: RunFinished | undefined,
): readonly CheckRecord[] {
  const late = new Set(finished?.leftOut);
  const plan = ownChecks(started).filter(({ id }) => !late.has(id));
  const events = new Map(decided.map((event) => [event.decision.check, event]));
  const judged = plan.map(({ id }) => events.get(id)?.decision ?? notRun(id));
  const decisions = applyExpectations(plan, judged, {
    expected: started.expectedFailures,
    today: started.time.slice(0, "2026-11-22".length),
    language: started.language,
    whole: isWhole(started, finished),
  });
  const root = rootOf(decisions);
  return plan.map((check, index) => ({
    check,
    titles: titlesOf(check, started),
    decision: linkToRoot(decisions[index] ?? notRun(check.id), root),
    replay: events.get(check.id)?.replay ?? "",
  }));
}

function stoppedOf(finished: RunFinished | undefined): Stopped | null {
  return finished === undefined ? null : finished.stopped;
}

/** Throws `BrokenRecord` if two decisions about one check differ: two runs may have written into one file. */
function refuseContradictions(decided: readonly CheckDecided[]): void {
  const known = new Map<string, Decision>();
  for (const { decision } of decided) {
    const { check } = decision;
    if (!isDeepStrictEqual(known.get(check) ?? decision, decision))
      throw new BrokenRecord(`"${check}" has two different decisions.`);
    known.set(check, decision);
  }
}

/** Joins plan and decisions. A run without an end was killed: its undecided checks are `not-run`. */
export function readRecord(events: readonly RunEvent[]): RunRecord {
  const [started] = events;
  if (started?.type !== "run-started") throw new BrokenRecord("The first event is not the plan of a run.");
  const decided = standingDecisions(events);
  refuseContradictions(decided);
  const finished = events.find((event) => event.type === "run-finished");
  const checks = joinPlan(started, decided, finished);
  const problems = finished?.problems ?? [];
  const late = finished?.leftOut ?? [];
  const elsewhere = started.plan.length - checks.length - late.length;
  const leftOut = joinLeftOut([started.leftOut, leftOutOf(late)]);
  const away = leftOut.reduce((sum, each) => sum + each.checks, started.chosenAway + elsewhere);
  const verdict = runVerdict({
    decisions: checks.map(({ decision }) => decision),
    strict: started.strict,
    stopped: stoppedOf(finished),
    // The number of paths that `--criterion` excludes is unknown, so report at least one.
    deselected: away === 0 && !isWhole(started, finished) ? 1 : away,
    declared: started.capabilities,
    broken: problems.length > 0 || finished === undefined,
  });
  return {
    started,
    checks,
    elsewhere,
    leftOut,
    unconfirmed: unconfirmedChecks(events).size,
    finished: { stopped: stoppedOf(finished), problems, model: finished?.model ?? {} },
    verdict,
  };
}

import { joinCoverage } from "../../verdicts/model-coverage";
import { runSettings } from "../../verdicts/run-settings";
import { worseDecision } from "../../verdicts/worse-decision";
import { inPlanOrder } from "./in-plan-order";
import type { CheckDecided, RunEvent, RunFinished, RunStarted } from "./run-event";
import { standingDecisions } from "./standing-decisions";

/** The fields that the parts of one run have in common. `only` may differ: the parts may be chosen by it. */
const commonFields = [
  "suite",
  "target",
  ...runSettings.keyof().exclude(["only"]).options,
  "expectedFailures",
] as const;

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Returns the field in which two runs differ so that they cannot be parts of one. */
export function differenceOf(one: RunStarted, other: RunStarted): string | undefined {
  const field = commonFields.find((name) => !same(one[name], other[name]));
  if (field !== undefined) return field;
  if (one.shard?.of !== other.shard?.of) return "shard";
  // Shards show together which checks are missing, so they need the same plan.
  return one.shard !== null && !same(one.plan, other.plan) ? "plan" : undefined;
}

function mergeStarted(parts: readonly RunStarted[], first: RunStarted): RunStarted {
  const plan = [...new Map(parts.flatMap((part) => part.plan).map((check) => [check.id, check])).values()];
  const ofAll = Math.max(...parts.map((part) => part.plan.length + part.chosenAway));
  return {
    ...first,
    shard: null,
    only: [...new Set(parts.flatMap(({ only }) => only))],
    undeclared: [...new Set(parts.flatMap(({ undeclared }) => undeclared))],
    plan,
    chosenAway: Math.max(0, ofAll - plan.length),
    readingsOff: Math.max(...parts.map(({ readingsOff }) => readingsOff)),
  };
}

function mergeDecided(all: readonly CheckDecided[]): readonly CheckDecided[] {
  const worst = new Map<string, CheckDecided>();
  for (const event of all) {
    const { check } = event.decision;
    const known = worst.get(check);
    const decision = known === undefined ? event.decision : worseDecision(known.decision, event.decision);
    worst.set(check, { ...(decision === event.decision ? event : (known ?? event)), decision });
  }
  return [...worst.values()];
}

function mergeFinished(
  parts: readonly RunFinished[],
  last: RunFinished,
  decided: readonly CheckDecided[],
): RunFinished {
  const known = new Set(decided.map(({ decision }) => decision.check));
  const leftOut = new Set(parts.flatMap((part) => part.leftOut));
  return {
    ...last,
    leftOut: [...leftOut].filter((id) => !known.has(id)),
    stopped: parts.find(({ stopped }) => stopped !== null)?.stopped ?? null,
    problems: [...new Set(parts.flatMap(({ problems }) => problems))],
    model: joinCoverage(parts.map(({ model }) => model)),
  };
}

/**
 * Joins the events of several parts of a run: every check that any part planned, with the worst decision of any part. If one part
 * has no end, the whole has none, so that missing checks count as not run.
 */
export function mergeEvents(parts: readonly (readonly RunEvent[])[]): readonly RunEvent[] {
  const all = parts.flat();
  const started = all.filter((event) => event.type === "run-started");
  const finished = all.filter((event) => event.type === "run-finished");
  const [first] = started;
  const last = finished.at(-1);
  if (first === undefined) return [];
  const decided = mergeDecided(parts.flatMap(standingDecisions));
  const isWhole = finished.length === parts.length;
  return inPlanOrder([
    mergeStarted(started, first),
    ...decided,
    ...(last !== undefined && isWhole ? [mergeFinished(finished, last, decided)] : []),
  ]);
}

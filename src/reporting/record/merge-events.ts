import { joinCoverage } from "../../verdicts/model-coverage";
import { worseDecision } from "../../verdicts/worse-decision";
import type { CheckDecided, RunEvent, RunFinished, RunStarted } from "./run-event";

/** What two parts of one run must have in common. */
export const commonFields = [
  "suite",
  "target",
  "seed",
  "language",
  "readings",
  "strict",
  "criterion",
  "nightly",
] as const;

export type CommonField = (typeof commonFields)[number] | "budget" | "expectedFailures" | "shard" | "plan";

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** In what two runs differ so that they cannot be parts of one. */
export function differenceOf(one: RunStarted, other: RunStarted): CommonField | undefined {
  const field = commonFields.find((name) => one[name] !== other[name]);
  if (field !== undefined) return field;
  if (!same(one.budget, other.budget)) return "budget";
  if (!same(one.expectedFailures, other.expectedFailures)) return "expectedFailures";
  if (one.shard?.of !== other.shard?.of) return "shard";
  // Only parts of one plan can say together what is missing.
  return one.shard !== null && !same(one.plan, other.plan) ? "plan" : undefined;
}

function mergeStarted(parts: readonly RunStarted[], first: RunStarted): RunStarted {
  const plan = [...new Map(parts.flatMap((part) => part.plan).map((check) => [check.id, check])).values()];
  const ofAll = Math.max(...parts.map((part) => part.plan.length + part.deselected));
  return {
    ...first,
    shard: null,
    only: [...new Set(parts.flatMap(({ only }) => only))],
    undeclared: [...new Set(parts.flatMap(({ undeclared }) => undeclared))],
    plan,
    deselected: Math.max(0, ofAll - plan.length),
    readingsOff: Math.max(...parts.map(({ readingsOff }) => readingsOff)),
  };
}

function mergeDecided(all: readonly CheckDecided[]): readonly CheckDecided[] {
  const worst = new Map<string, CheckDecided>();
  for (const event of all) {
    const { check } = event.decision;
    const known = worst.get(check);
    const decision = known === undefined ? event.decision : worseDecision(known.decision, event.decision);
    worst.set(check, { ...(known ?? event), decision });
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
 * The events of several parts of a run as those of one: every check that any part planned, with the worst that any part
 * decided. A part without an end leaves the whole without one, so that what is missing is not taken for done.
 */
export function mergeEvents(parts: readonly (readonly RunEvent[])[]): readonly RunEvent[] {
  const all = parts.flat();
  const started = all.filter((event) => event.type === "run-started");
  const finished = all.filter((event) => event.type === "run-finished");
  const [first] = started;
  const last = finished.at(-1);
  if (first === undefined) return [];
  const decided = mergeDecided(all.filter((event) => event.type === "check-decided"));
  const isWhole = finished.length === parts.length;
  return [
    mergeStarted(started, first),
    ...decided,
    ...(last !== undefined && isWhole ? [mergeFinished(finished, last, decided)] : []),
  ];
}

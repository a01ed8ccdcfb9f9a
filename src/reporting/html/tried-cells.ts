import type { CheckRecord } from "../record/run-record";

/** The verdict on several cells together. */
export type Tone = "failed" | "inconclusive" | "passed" | "skipped";

export const worstFirst: readonly Tone[] = ["failed", "inconclusive", "passed", "skipped"];

const tones: Readonly<Record<string, Tone>> = {
  pass: "passed",
  fail: "failed",
  xfail: "failed",
  skip: "skipped",
};

/** A planned cell as its check's id names it: `machine:<id>/grid/<state>/<input>/<role>`. */
export interface TriedCell {
  readonly machine: string;
  /** Leaf states and context values, joined by `+`. */
  readonly state: string;
  /** The name of a sample: the type of its event, and what is special about it after a colon. */
  readonly input: string;
  readonly tone: Tone;
}

const cellId = /^machine:([^/]+)\/grid\/([^/]+)\/([^/]+)\//;

/** The cells of a run, in the order of its plan. They are made while they are read, because there may be a million. */
export function triedCells(checks: readonly CheckRecord[]): Iterable<TriedCell> {
  return { [Symbol.iterator]: () => cellsIn(checks) };
}

function* cellsIn(checks: readonly CheckRecord[]): Generator<TriedCell> {
  for (const { check, decision } of checks) {
    const [, machine, state, input] = cellId.exec(check.id) ?? [];
    if (machine === undefined || state === undefined || input === undefined) continue;
    yield { machine, state, input, tone: tones[decision.outcome] ?? "inconclusive" };
  }
}

/** The one that comes first in `worstFirst`. */
export function worse(one: Tone, other: Tone | undefined): Tone {
  return other === undefined || worstFirst.indexOf(one) < worstFirst.indexOf(other) ? one : other;
}

import { defaultArrangement } from "../../port/default-data/default-arrangement";
import type { Exercised } from "./exercise-adapter";

/** An exercise of an implementation, with the fault that ended it early. */
export interface Transcript {
  readonly exercise: readonly Exercised[];
  readonly fault: Error | undefined;
}

/** A request that was answered in two ways. */
export interface OtherAnswer {
  /** The place in the exercise, from 0. */
  readonly at: number;
  readonly asked: string;
  readonly who: string;
  readonly first: string;
  readonly now: string;
}

const arranged = textsIn(defaultArrangement(1));

function* membersOf(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  if (typeof value !== "object" || value === null) return;
  for (const member of Object.values(value)) yield* membersOf(member);
}

function textsIn(value: unknown): ReadonlySet<string> {
  return new Set(membersOf(value));
}

/** The texts of the suite's own in both. Ids, links and passwords may be new after each reset. */
function commonTexts(one: Transcript, other: Transcript): ReadonlySet<string> {
  const [mine, theirs] = [one, other].map(({ exercise }) => textsIn(exercise.map(({ args }) => args)));
  const common = [...(mine ?? [])].filter((text) => theirs?.has(text));
  return new Set([...common, ...arranged]);
}

/** The part of an answer that a reset determines: without texts that the implementation makes up, and without the order of lists. */
function shapeOf(answer: unknown, known: ReadonlySet<string>): unknown {
  if (typeof answer === "string") return known.has(answer) ? answer : "‹text›";
  if (typeof answer !== "object" || answer === null) return answer;
  if (Array.isArray(answer)) {
    const members = answer.map((member) => JSON.stringify(shapeOf(member, known)));
    return members.sort().map((member): unknown => JSON.parse(member));
  }
  return Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, shapeOf(value, known)]));
}

function wordsOf({ outcome, answer }: Exercised, known: ReadonlySet<string>): string {
  const isRefused = outcome === "rejected" || typeof answer !== "object" || answer === null;
  const { outcome: _, ...rest } = isRefused ? { outcome } : { outcome, ...answer };
  return [outcome, ...Object.values(rest).map((value) => JSON.stringify(shapeOf(value, known)))].join(" ");
}

/** Compares the answers at one place of two exercises. Faults are compared by their names. */
function differenceAt(
  at: number,
  first: Transcript,
  now: Transcript,
  known: ReadonlySet<string>,
): OtherAnswer | undefined {
  const [one, other] = [first.exercise[at], now.exercise[at]];
  const wordsIn = (answer: Exercised | undefined, fault: Error | undefined, text: "name" | "message") =>
    answer === undefined ? (fault?.[text] ?? "") : wordsOf(answer, known);
  if (wordsIn(one, first.fault, "name") === wordsIn(other, now.fault, "name")) return undefined;
  const { asked, who } = one ?? other ?? { asked: "", who: "" };
  const words = { first: wordsIn(one, first.fault, "message"), now: wordsIn(other, now.fault, "message") };
  return { at, asked, who, ...words };
}

/** Returns the first request that two transcripts of the same exercise answer differently, or undefined. */
export function firstDifference(first: Transcript, now: Transcript): OtherAnswer | undefined {
  const known = commonTexts(first, now);
  const length = Math.max(first.exercise.length, now.exercise.length);
  for (let at = 0; at <= length; at += 1) {
    const difference = differenceAt(at, first, now, known);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

/** Returns true if both answer the request at this place, and differently. */
export function differsAt(at: number, first: Transcript, now: Transcript): boolean {
  const isAnswered = first.exercise.length > at && now.exercise.length > at;
  return isAnswered && differenceAt(at, first, now, commonTexts(first, now)) !== undefined;
}

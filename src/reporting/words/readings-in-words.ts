import { ourChoices, type ReadingId, readingIds } from "../../domain/choices";
import { type Message, message } from "../../domain/text";
import type { RunReadings } from "../../verdicts/run-settings";

/** The readings of a run by the implementation's choice: the suite's own, another one, none that its answers show. */
export interface DividedReadings {
  readonly ours: readonly ReadingId[];
  readonly others: readonly ReadingId[];
  readonly unclear: readonly ReadingId[];
}

/** Divides the readings of a run. A run that is judged by the page alone has none. */
export function dividedReadings(readings: RunReadings): DividedReadings {
  const known = readingIds.filter((id) => readings[id] !== undefined);
  const choice = (id: ReadingId) => readings[id]?.choice ?? null;
  return {
    ours: known.filter((id) => choice(id) === ourChoices[id]),
    others: known.filter((id) => choice(id) !== null && choice(id) !== ourChoices[id]),
    unclear: known.filter((id) => choice(id) === null),
  };
}

/** The sentence about the readings of a run, with its figures. */
export function readingsSummary(readings: RunReadings): {
  readonly text: Message<"ours" | "others" | "unclear">;
  readonly figures: Readonly<Record<"ours" | "others" | "unclear", number>>;
} {
  const { ours, others, unclear } = dividedReadings(readings);
  const figures = { ours: ours.length, others: others.length, unclear: unclear.length };
  if (Object.keys(readings).length === 0) return { text: pageAlone, figures };
  return { text: counts, figures };
}

const counts = message(
  "{ours} as the suite, {others} otherwise, {unclear} unclear",
  "{ours} 項與本套件相同，{others} 項不同，{unclear} 項不明確",
);

const pageAlone: Message<"ours" | "others" | "unclear"> = {
  ...message("not taken into account", "不採計"),
  placeholders: [],
};

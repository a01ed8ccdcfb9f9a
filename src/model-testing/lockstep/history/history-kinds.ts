import type { WorldSize } from "../world/draw-arrangement";

/** The histories of one size: their number in a run, and the length of each. */
export interface HistoryKind {
  readonly name: string;
  readonly size: WorldSize;
  readonly histories: number;
  readonly length: number;
  /** The most customers that come into being before anything else is likely. */
  readonly customersFirst: number;
}

/** Small worlds are common, large ones occur in every run, and in crossed ones two providers share the same few resellers. */
export const historyKinds: readonly HistoryKind[] = [
  {
    name: "small",
    size: { providers: [1, 2], resellers: [1, 4], offers: [2, 4], lacking: 0.3 },
    histories: 36,
    length: 80,
    customersFirst: 4,
  },
  {
    name: "medium",
    size: { providers: [1, 3], resellers: [3, 8], offers: [3, 6], lacking: 0.2 },
    histories: 12,
    length: 150,
    customersFirst: 8,
  },
  {
    name: "large",
    size: { providers: [2, 3], resellers: [30, 30], offers: [5, 8], lacking: 0.1 },
    histories: 2,
    length: 900,
    customersFirst: 75,
  },
  {
    name: "crossed",
    size: { providers: [2, 2], resellers: [2, 3], offers: [2, 3], lacking: 0.3 },
    histories: 12,
    length: 120,
    customersFirst: 4,
  },
];

/** Far from each other, so that neighbouring seeds of runs share no history. */
const distance = 7919;

/** The seed of a history, which depends on the run's. */
export function seedOf(runSeed: number, kind: HistoryKind, number: number): number {
  return runSeed * distance * 97 + historyKinds.indexOf(kind) * distance + number;
}

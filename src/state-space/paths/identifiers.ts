import { type Fsm, separatingLength } from "./fsm";
import type { Separators } from "./separators";

type Sequence = readonly number[];

/** Two states that no feasible sequence distinguishes. */
export interface EquivalentPair {
  readonly a: number;
  readonly b: number;
}

interface Pair extends EquivalentPair {
  readonly separator: Sequence;
}

/** The sequences that identify states. */
export interface Identifiers {
  /** For each state, sequences such that any two states share a prefix that distinguishes them ("harmonised"). */
  readonly ofState: readonly (readonly Sequence[])[];
  /** A set of sequences that distinguishes all states ("characterising set"). */
  readonly all: readonly Sequence[];
  readonly equivalent: readonly EquivalentPair[];
}

/**
 * Computes harmonised state identifiers by greedy cover. Each round selects the sequence that separates the most remaining pairs in
 * proportion to the inputs that it adds to the identifiers.
 */
export function identifiers(fsm: Fsm, separators: Separators): Identifiers {
  const { pairs, equivalent } = splitPairs(fsm, separators);
  const sequences = distinct(pairs.map(({ separator }) => separator));
  const chosen = Array.from({ length: fsm.states }, () => new Set<string>());
  let open = pairs;
  while (open.length > 0) {
    const best = bestOf(sequences, (sequence) => scoreOf(fsm, sequence, open, chosen));
    open = open.filter(({ a, b }) => {
      const length = separatingLength(fsm, a, b, best);
      if (length === 0) return true;
      chosen[a]?.add(best.slice(0, length).join());
      chosen[b]?.add(best.slice(0, length).join());
      return false;
    });
  }
  return { ofState: chosen.map(withoutPrefixes), all: characterising(fsm, sequences, pairs), equivalent };
}

/** Computes a characterising set by greedy cover. */
function characterising(fsm: Fsm, sequences: readonly Sequence[], pairs: readonly Pair[]): Sequence[] {
  const all: Sequence[] = [];
  const separates = (sequence: Sequence) => (pair: Pair) =>
    separatingLength(fsm, pair.a, pair.b, sequence) > 0;
  let open = pairs;
  while (open.length > 0) {
    const best = bestOf(sequences, (sequence) => open.filter(separates(sequence)).length);
    const isSeparated = separates(best);
    all.push(best);
    open = open.filter((pair) => !isSeparated(pair));
  }
  return all;
}

function splitPairs(fsm: Fsm, separators: Separators) {
  const pairs: Pair[] = [];
  const equivalent: EquivalentPair[] = [];
  for (let a = 0; a < fsm.states; a++) {
    for (let b = a + 1; b < fsm.states; b++) {
      const separator = separators.of(a, b);
      if (separator === undefined) equivalent.push({ a, b });
      else pairs.push({ a, b, separator });
    }
  }
  return { pairs, equivalent };
}

function bestOf(sequences: readonly Sequence[], rate: (sequence: Sequence) => number): Sequence {
  let best: Sequence = [];
  let bestScore = -1;
  for (const sequence of sequences) {
    const score = rate(sequence);
    if (score > bestScore) {
      best = sequence;
      bestScore = score;
    }
  }
  return best;
}

/** Returns the number of separated pairs in proportion to the inputs that the sequence adds to identifiers. */
function scoreOf(
  fsm: Fsm,
  sequence: Sequence,
  open: readonly Pair[],
  chosen: readonly ReadonlySet<string>[],
): number {
  const extended = new Set<number>();
  let separated = 0;
  for (const { a, b } of open) {
    const length = separatingLength(fsm, a, b, sequence);
    if (length === 0) continue;
    separated++;
    const prefix = sequence.slice(0, length).join();
    if (chosen[a]?.has(prefix) !== true) extended.add(a);
    if (chosen[b]?.has(prefix) !== true) extended.add(b);
  }
  return separated / (extended.size * sequence.length + 1);
}

function distinct(sequences: readonly Sequence[]): Sequence[] {
  return [...new Map(sequences.map((sequence) => [sequence.join(), sequence])).values()];
}

function withoutPrefixes(keys: ReadonlySet<string>): Sequence[] {
  const texts = [...keys];
  return texts
    .filter((text) => !texts.some((other) => other.startsWith(`${text},`)))
    .map((text) => text.split(",").map(Number));
}

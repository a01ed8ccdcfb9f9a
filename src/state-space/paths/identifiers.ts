import { type Fsm, separatingLength } from "./fsm";
import type { Separators } from "./separators";

type Sequence = readonly number[];

/** Two states that nothing which can be tried tells apart. */
export interface Alike {
  readonly a: number;
  readonly b: number;
}

interface Pair extends Alike {
  readonly separator: Sequence;
}

/** How states are recognised. */
export interface Identifiers {
  /** For each state sequences such that any two states share a prefix that tells them apart ("harmonised"). */
  readonly ofState: readonly (readonly Sequence[])[];
  /** A set that tells all states apart ("characterising"). */
  readonly all: readonly Sequence[];
  readonly alike: readonly Alike[];
}

/**
 * Harmonised state identifiers by greedy cover: of the sequences at hand the one that tells most remaining pairs apart for the
 * fewest inputs that it adds to identifiers goes first.
 */
export function identifiers(fsm: Fsm, separators: Separators): Identifiers {
  const { pairs, alike } = splitPairs(fsm, separators);
  const sequences = distinct(pairs.map(({ separator }) => separator));
  const chosen = Array.from({ length: fsm.states }, () => new Set<string>());
  let open = pairs;
  while (open.length > 0) {
    const best = bestOf(sequences, (sequence) => worthOf(fsm, sequence, open, chosen));
    open = open.filter(({ a, b }) => {
      const length = separatingLength(fsm, a, b, best);
      if (length === 0) return true;
      chosen[a]?.add(best.slice(0, length).join());
      chosen[b]?.add(best.slice(0, length).join());
      return false;
    });
  }
  return { ofState: chosen.map(withoutPrefixes), all: characterising(fsm, sequences, pairs), alike };
}

/** As few sequences as a greedy cover finds. */
function characterising(fsm: Fsm, sequences: readonly Sequence[], pairs: readonly Pair[]): Sequence[] {
  const all: Sequence[] = [];
  const tellsApart = (sequence: Sequence) => (pair: Pair) =>
    separatingLength(fsm, pair.a, pair.b, sequence) > 0;
  let open = pairs;
  while (open.length > 0) {
    const best = bestOf(sequences, (sequence) => open.filter(tellsApart(sequence)).length);
    const told = tellsApart(best);
    all.push(best);
    open = open.filter((pair) => !told(pair));
  }
  return all;
}

function splitPairs(fsm: Fsm, separators: Separators) {
  const pairs: Pair[] = [];
  const alike: Alike[] = [];
  for (let a = 0; a < fsm.states; a++) {
    for (let b = a + 1; b < fsm.states; b++) {
      const separator = separators.of(a, b);
      if (separator === undefined) alike.push({ a, b });
      else pairs.push({ a, b, separator });
    }
  }
  return { pairs, alike };
}

function bestOf(sequences: readonly Sequence[], worthOfSequence: (sequence: Sequence) => number): Sequence {
  let best: Sequence = [];
  let bestWorth = -1;
  for (const sequence of sequences) {
    const worth = worthOfSequence(sequence);
    if (worth > bestWorth) {
      best = sequence;
      bestWorth = worth;
    }
  }
  return best;
}

/** Pairs told apart for each identifier that the sequence would add to. */
function worthOf(
  fsm: Fsm,
  sequence: Sequence,
  open: readonly Pair[],
  chosen: readonly ReadonlySet<string>[],
): number {
  const concerned = new Set<number>();
  let told = 0;
  for (const { a, b } of open) {
    const length = separatingLength(fsm, a, b, sequence);
    if (length === 0) continue;
    told++;
    const prefix = sequence.slice(0, length).join();
    if (chosen[a]?.has(prefix) !== true) concerned.add(a);
    if (chosen[b]?.has(prefix) !== true) concerned.add(b);
  }
  return told / (concerned.size * sequence.length + 1);
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

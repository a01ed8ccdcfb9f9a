import type { Configuration } from "./configuration";
import type { Engine } from "./engine";
import type { Step } from "./programs";

const unseen = 0;
const seenOnce = -1;

/** The samples whose guard reads one position first, with what is known of each value there. */
interface Column {
  readonly position: number;
  readonly samples: readonly { readonly place: number; readonly sample: number; readonly guard: number }[];
  /** Per value: not seen, seen once, or where its set begins. */
  sets: Int32Array;
}

/**
 * Which samples are worth trying in the states of one configuration. A guard that reads one component only has the same answer
 * wherever that component has the same value, so samples that such a guard refuses are left out by looking up sets of bits, one
 * for each component, instead of asking every guard in every state. Where it holds and nothing else matters, the step is sure.
 */
export class EnabledEvents {
  /** The places of the samples that `collect` chose, in ascending order of samples. */
  readonly chosen: Int32Array;
  private readonly words: number;
  /** Two sets of bits, one after the other: what may be accepted, and what surely is. */
  private readonly always: Int32Array;
  private readonly union: Int32Array;
  private readonly steps: (Step | null)[] = [];
  private columns: readonly Column[] | null = null;
  private pool = new Int32Array(64);
  private used: number;

  constructor(
    private readonly engine: Engine,
    private readonly configuration: Configuration,
    private readonly relevant: readonly number[],
  ) {
    this.chosen = new Int32Array(relevant.length);
    this.words = Math.max(1, Math.ceil(relevant.length / 32));
    this.always = new Int32Array(this.words * 2);
    this.union = new Int32Array(this.words * 2);
    this.used = this.words * 2;
  }

  get length(): number {
    return this.relevant.length;
  }

  sample(place: number): number {
    return this.relevant[place] ?? 0;
  }

  /** What a chosen sample surely does in the state for which `collect` chose; null where it has to be tried. */
  unconditionalStep(place: number): Step | null {
    const word = this.union[this.words + (place >>> 5)] ?? 0;
    return (word & (1 << (place & 31))) === 0 ? null : (this.steps[place] ?? null);
  }

  /** Chooses for the state in the engine's tuple; answers with how many. */
  collect(): number {
    const columns = this.columns ?? this.sort();
    const union = this.union;
    for (let word = 0; word < union.length; word++) union[word] = this.always[word] ?? 0;
    for (const column of columns) {
      const start = this.setFor(column, this.engine.tuple[column.position] ?? 0);
      if (start <= 0) for (const { place } of column.samples) mark(union, 0, place);
      else
        for (let word = 0; word < union.length; word++)
          union[word] = (union[word] ?? 0) | (this.pool[start + word] ?? 0);
    }
    return this.write();
  }

  private write(): number {
    let count = 0;
    for (let word = 0; word < this.words; word++) {
      let bits = this.union[word] ?? 0;
      while (bits !== 0) {
        const lowest = bits & -bits;
        this.chosen[count++] = word * 32 + 31 - Math.clz32(lowest);
        bits ^= lowest;
      }
    }
    return count;
  }

  /** Sorts the samples by what their guard reads first; done for the first state, for it is the same in all. */
  private sort(): readonly Column[] {
    const columns = new Map<number, { place: number; sample: number; guard: number }[]>();
    for (const [place, sample] of this.relevant.entries()) {
      const guard = this.engine.soleGuard(this.configuration, sample);
      const position = guard < 0 ? -1 : attempt(() => this.engine.firstPosition(guard, sample), -1);
      this.steps[place] = attempt(() => this.engine.unconditionalStep(this.configuration, sample), null);
      if (position >= 0) columns.set(position, [...(columns.get(position) ?? []), { place, sample, guard }]);
      else {
        mark(this.always, 0, place);
        const isSure = this.steps[place] !== null && this.engine.isUnguarded(this.configuration, sample);
        if (isSure) mark(this.always, this.words, place);
      }
    }
    this.columns = [...columns].map(([position, samples]) => ({
      position,
      samples,
      sets: new Int32Array(16),
    }));
    return this.columns;
  }

  /** Where the sets for a value begin; 0 or less as long as it was not worth making them. */
  private setFor(column: Column, value: number): number {
    if (value >= column.sets.length) {
      const wider = new Int32Array(Math.max(value + 1, column.sets.length * 2));
      wider.set(column.sets);
      column.sets = wider;
    }
    const start = column.sets[value] ?? unseen;
    if (start > 0) return start;
    if (start === unseen) {
      column.sets[value] = seenOnce;
      return seenOnce;
    }
    return this.make(column, value);
  }

  private make(column: Column, value: number): number {
    const length = this.words * 2;
    if (this.used + length > this.pool.length) {
      const wider = new Int32Array(this.pool.length * 2 + length);
      wider.set(this.pool);
      this.pool = wider;
    }
    const start = this.used;
    this.used += length;
    column.sets[value] = start;
    for (const { place, sample, guard } of column.samples) {
      const answer = attempt(() => this.engine.answer(guard, sample, column.position), "depends");
      if (answer !== "fails") mark(this.pool, start, place);
      if (answer === "holds" && this.steps[place] !== null) mark(this.pool, start + this.words, place);
    }
    return start;
  }
}

/** What throws here will throw again when it is tried in earnest, and is reported then. */
function attempt<Value>(ask: () => Value, otherwise: Value): Value {
  try {
    return ask();
  } catch {
    return otherwise;
  }
}

function mark(bits: Int32Array, start: number, place: number): void {
  const word = start + (place >>> 5);
  bits[word] = (bits[word] ?? 0) | (1 << (place & 31));
}

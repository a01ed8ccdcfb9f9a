import type { Configuration } from "./configuration";
import type { Engine } from "./engine";
import type { Step } from "./programs";

const unseen = 0;
const seenOnce = -1;

/** The samples whose guards read the same tuple position first, with the known result sets for each value at that position. */
interface Column {
  readonly position: number;
  readonly samples: readonly { readonly place: number; readonly sample: number; readonly guard: number }[];
  /** For each value: not seen, seen once, or the start of its set in the pool. */
  sets: Int32Array;
}

/**
 * Selects the samples that may be accepted in the states of one configuration. A guard that reads a single component has the same
 * result in all states with the same value of that component. Samples refused by such guards are therefore excluded by looking up
 * one bit set for each component instead of evaluating every guard in every state. If such a guard holds and nothing else affects
 * the result, the step is unconditional.
 */
export class EnabledEvents {
  /** The places of the samples that `select` selected, in ascending order of samples. */
  readonly selected: Int32Array;
  private readonly words: number;
  /** Two consecutive bit sets: the samples that may be accepted, and those that are certainly accepted. */
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
    this.selected = new Int32Array(relevant.length);
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

  /** Returns the step that a selected sample certainly takes in the current state, or null if the sample has to be tried. */
  unconditionalStep(place: number): Step | null {
    const word = this.union[this.words + (place >>> 5)] ?? 0;
    return (word & (1 << (place & 31))) === 0 ? null : (this.steps[place] ?? null);
  }

  /** Selects the samples for the state in the engine's tuple and returns their number. */
  select(): number {
    const columns = this.columns ?? this.createColumns();
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
        this.selected[count++] = word * 32 + 31 - Math.clz32(lowest);
        bits ^= lowest;
      }
    }
    return count;
  }

  /** Groups the samples by the position that their guard reads first. The result is the same for all states, so it is computed once. */
  private createColumns(): readonly Column[] {
    const columns = new Map<number, { place: number; sample: number; guard: number }[]>();
    for (const [place, sample] of this.relevant.entries()) {
      const guard = this.engine.soleGuard(this.configuration, sample);
      const position = guard < 0 ? -1 : orElse(() => this.engine.firstPosition(guard, sample), -1);
      this.steps[place] = orElse(() => this.engine.unconditionalStep(this.configuration, sample), null);
      if (position >= 0) columns.set(position, [...(columns.get(position) ?? []), { place, sample, guard }]);
      else {
        mark(this.always, 0, place);
        const isUnconditional =
          this.steps[place] !== null && this.engine.isUnguarded(this.configuration, sample);
        if (isUnconditional) mark(this.always, this.words, place);
      }
    }
    this.columns = [...columns].map(([position, samples]) => ({
      position,
      samples,
      sets: new Int32Array(16),
    }));
    return this.columns;
  }

  /** Returns the start of the sets for a value, or 0 or less if they do not exist. They are created when a value occurs again. */
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
    return this.createSet(column, value);
  }

  private createSet(column: Column, value: number): number {
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
      const answer = orElse(() => this.engine.answer(guard, sample, column.position), "depends");
      if (answer !== "fails") mark(this.pool, start, place);
      if (answer === "holds" && this.steps[place] !== null) mark(this.pool, start + this.words, place);
    }
    return start;
  }
}

/** Ignores errors. The same error occurs when the sample is tried, and is reported then. */
function orElse<Value>(ask: () => Value, otherwise: Value): Value {
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

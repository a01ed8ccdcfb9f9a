import { doesNotFit, PackedTuples } from "./packed-tuples";
import { WideTuples } from "./wide-tuples";

/** Interns state tuples: packed into 32 bits each while they fit, which is nearly always, otherwise as lists of integers. */
export class TupleTable {
  private packed: PackedTuples | null;
  private wide: WideTuples | null = null;
  private readonly scratch: Int32Array;

  constructor(private readonly width: number) {
    this.packed = new PackedTuples(width);
    this.scratch = new Int32Array(width);
  }

  get length(): number {
    return this.packed?.length ?? this.wide?.length ?? 0;
  }

  /** Returns the number of the tuple at the start of `tuple`. */
  intern(tuple: Int32Array): number {
    if (this.packed !== null) {
      const number = this.packed.intern(tuple);
      if (number !== doesNotFit) return number;
    }
    return this.widened().intern(tuple);
  }

  /** Copies tuple `number` to the start of `into`. */
  load(number: number, into: Int32Array): void {
    if (this.packed !== null) this.packed.load(number, into);
    else this.wide?.load(number, into);
  }

  at(number: number, position: number): number {
    this.load(number, this.scratch);
    return this.scratch[position] ?? 0;
  }

  private widened(): WideTuples {
    if (this.wide !== null) return this.wide;
    const wide = new WideTuples(this.width);
    for (let number = 0; number < this.length; number++) {
      this.load(number, this.scratch);
      wide.intern(this.scratch);
    }
    this.packed = null;
    this.wide = wide;
    return wide;
  }
}

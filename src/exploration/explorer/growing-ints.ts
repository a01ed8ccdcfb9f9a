/** A list of 32-bit integers that grows by doubling; what lies beyond its length is never touched, so it costs no memory. */
export class GrowingInts {
  private held: Int32Array;
  length = 0;

  constructor(capacity = 1024) {
    this.held = new Int32Array(capacity);
  }

  push(value: number): void {
    if (this.length === this.held.length) {
      const wider = new Int32Array(this.length * 2);
      wider.set(this.held);
      this.held = wider;
    }
    this.held[this.length++] = value;
  }

  at(index: number): number {
    return this.held[index] ?? 0;
  }

  /** The values so far, without a copy. */
  view(): Int32Array {
    return this.held.subarray(0, this.length);
  }
}

/** The same for small numbers, at half the memory; a value above 65,535 does not fit. */
export class GrowingShorts {
  private held = new Uint16Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.held.length) {
      const wider = new Uint16Array(this.length * 2);
      wider.set(this.held);
      this.held = wider;
    }
    this.held[this.length++] = value;
  }

  view(): Uint16Array {
    return this.held.subarray(0, this.length);
  }
}

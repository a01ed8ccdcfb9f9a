/** Interns tuples of integers of one width: equal tuples get the same number, numbers count up from zero. */
export class TupleTable {
  length = 0;
  private held: Int32Array;
  private slots: Int32Array;

  constructor(
    private readonly width: number,
    private capacity = 1024,
  ) {
    this.held = new Int32Array(width * capacity);
    this.slots = new Int32Array(capacity * 2).fill(-1);
  }

  /** The number of the tuple that stands at the start of `tuple`. */
  intern(tuple: Int32Array): number {
    if (this.length === this.capacity) this.grow();
    const slots = this.slots;
    const held = this.held;
    const width = this.width;
    const mask = slots.length - 1;
    let slot = hash(tuple, 0, width) & mask;
    for (;;) {
      const found = slots[slot] ?? -1;
      if (found < 0) break;
      if (same(held, found * width, tuple, width)) return found;
      slot = (slot + 1) & mask;
    }
    const fresh = this.length++;
    slots[slot] = fresh;
    const start = fresh * width;
    for (let i = 0; i < width; i++) held[start + i] = tuple[i] ?? 0;
    return fresh;
  }

  /** Copies tuple `number` to the start of `into`. */
  load(number: number, into: Int32Array): void {
    const held = this.held;
    const width = this.width;
    const start = number * width;
    for (let i = 0; i < width; i++) into[i] = held[start + i] ?? 0;
  }

  at(number: number, position: number): number {
    return this.held[number * this.width + position] ?? 0;
  }

  private grow(): void {
    const { width } = this;
    this.capacity *= 2;
    const held = new Int32Array(width * this.capacity);
    held.set(this.held);
    this.held = held;
    const slots = new Int32Array(this.capacity * 2).fill(-1);
    const mask = slots.length - 1;
    for (let number = 0; number < this.length; number++) {
      let slot = hash(held, number * width, width) & mask;
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      slots[slot] = number;
    }
    this.slots = slots;
  }
}

function hash(tuple: Int32Array, start: number, width: number): number {
  let mixed = 0;
  for (let i = 0; i < width; i++) {
    mixed = Math.imul(mixed ^ (tuple[start + i] ?? 0), 0x9e3779b1);
    mixed ^= mixed >>> 15;
  }
  return mixed;
}

function same(held: Int32Array, start: number, tuple: Int32Array, width: number): boolean {
  for (let i = 0; i < width; i++) if (held[start + i] !== tuple[i]) return false;
  return true;
}

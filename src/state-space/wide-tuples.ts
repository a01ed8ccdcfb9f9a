import { GrowingInts } from "./growing-ints";

/** Interns tuples of integers of any size. Equal tuples get the same number. Numbers start at zero. */
export class WideTuples {
  length = 0;
  private readonly held = new GrowingInts();
  /** Number + 1, or 0 for an empty slot. */
  private slots = new Int32Array(1024);

  constructor(private readonly width: number) {}

  intern(tuple: Int32Array): number {
    const mask = this.slots.length - 1;
    let slot = hash(tuple, this.width) & mask;
    for (;;) {
      const number = (this.slots[slot] ?? 0) - 1;
      if (number < 0) return this.add(tuple, slot);
      if (this.holds(number, tuple)) return number;
      slot = (slot + 1) & mask;
    }
  }

  load(number: number, into: Int32Array): void {
    const start = number * this.width;
    for (let i = 0; i < this.width; i++) into[i] = this.held.at(start + i);
  }

  private add(tuple: Int32Array, slot: number): number {
    for (let i = 0; i < this.width; i++) this.held.push(tuple[i] ?? 0);
    this.length++;
    this.slots[slot] = this.length;
    if (this.length * 2 > this.slots.length) this.rebuild();
    return this.length - 1;
  }

  private holds(number: number, tuple: Int32Array): boolean {
    const start = number * this.width;
    for (let i = 0; i < this.width; i++) if (this.held.at(start + i) !== tuple[i]) return false;
    return true;
  }

  private rebuild(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    const mask = this.slots.length - 1;
    const tuple = new Int32Array(this.width);
    for (let number = 0; number < this.length; number++) {
      this.load(number, tuple);
      let slot = hash(tuple, this.width) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = number + 1;
    }
  }
}

function hash(tuple: Int32Array, width: number): number {
  let mixed = 0;
  for (let i = 0; i < width; i++) {
    mixed = Math.imul(mixed ^ (tuple[i] ?? 0), 0x9e3779b1);
    mixed ^= mixed >>> 15;
  }
  return mixed;
}

import { GrowingInts } from "./growing-ints";

/** Returned for a tuple whose parts together need more than 32 bits. */
export const doesNotFit = -1;

const mostBits = 32;

/**
 * Interns tuples packed into 32 bits. The number of bits of each part is given by its largest value so far. If a part needs more
 * bits, all keys are repacked. Key and number are stored next to each other, so that a look-up accesses memory once.
 */
export class PackedTuples {
  private readonly bits: number[];
  private readonly keys = new GrowingInts();
  /** Pairs of key and number + 1. Number 0 marks an empty slot. */
  private slots = new Int32Array(2 * 1024);
  private shift = 32 - 10;

  constructor(private readonly width: number) {
    this.bits = Array.from({ length: width }, () => 1);
  }

  get length(): number {
    return this.keys.length;
  }

  /** Returns the number of the tuple, a new number for a new tuple, or `doesNotFit`. */
  intern(tuple: Int32Array): number {
    let key = 0;
    for (let position = 0; position < this.width; position++) {
      const value = tuple[position] ?? 0;
      const bits = this.bits[position] ?? 0;
      if (value >>> bits !== 0) return this.widen(position, value) ? this.intern(tuple) : doesNotFit;
      key = (key << bits) | value;
    }
    return this.find(key);
  }

  load(number: number, into: Int32Array): void {
    let key = this.keys.at(number);
    for (let position = this.width - 1; position >= 0; position--) {
      const bits = this.bits[position] ?? 0;
      into[position] = key & ((1 << bits) - 1);
      key >>>= bits;
    }
  }

  private find(key: number): number {
    const slots = this.slots;
    const mask = slots.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> this.shift) << 1;
    for (;;) {
      const number = slots[slot + 1] ?? 0;
      if (number === 0) return this.add(key, slot);
      if (slots[slot] === key) return number - 1;
      slot = (slot + 2) & mask;
    }
  }

  private add(key: number, slot: number): number {
    this.slots[slot] = key;
    this.keys.push(key);
    const number = this.keys.length;
    this.slots[slot + 1] = number;
    // Grows at two thirds: searches stay short, with half the memory of a table that grows at one half.
    if (number * 3 > this.slots.length) this.rebuild(this.slots.length * 2);
    return number - 1;
  }

  private rebuild(length: number): void {
    this.slots = new Int32Array(length);
    this.shift = 32 - Math.log2(length / 2);
    const mask = length - 1;
    for (let number = 0; number < this.keys.length; number++) {
      const key = this.keys.at(number);
      let slot = (Math.imul(key, 0x9e3779b1) >>> this.shift) << 1;
      while (this.slots[slot + 1] !== 0) slot = (slot + 2) & mask;
      this.slots[slot] = key;
      this.slots[slot + 1] = number + 1;
    }
  }

  /** Gives a part the bits that a value needs. Returns false if there are not enough bits. */
  private widen(position: number, value: number): boolean {
    const needed = 32 - Math.clz32(value);
    const others = this.bits.reduce((sum, bits, other) => sum + (other === position ? 0 : bits), 0);
    if (others + needed > mostBits) return false;
    const wider = new PackedTuples(this.width);
    wider.bits.splice(0, this.width, ...this.bits);
    wider.bits[position] = needed;
    const tuple = new Int32Array(this.width);
    for (let number = 0; number < this.length; number++) {
      this.load(number, tuple);
      this.keys.set(number, wider.pack(tuple));
    }
    this.bits[position] = needed;
    this.rebuild(this.slots.length);
    return true;
  }

  private pack(tuple: Int32Array): number {
    return this.bits.reduce((key, bits, position) => (key << bits) | (tuple[position] ?? 0), 0);
  }
}

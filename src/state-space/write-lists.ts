import { GrowingInts } from "./growing-ints";

/** Interns lists of (position, value) pairs. Number 0 is the empty list. */
export class WriteLists {
  private readonly pairs = new GrowingInts();
  private readonly starts = new GrowingInts();
  private readonly known = new Map<string, number>([["", 0]]);
  /** Lists of one pair, the most frequent kind, by position and value. */
  private readonly single: Int32Array[] = [];

  constructor() {
    this.starts.push(0);
    this.starts.push(0);
  }

  number(list: readonly number[]): number {
    if (list.length !== 2) return this.byText(list);
    const [position = 0, value = 0] = list;
    let numbers = this.single[position] ?? new Int32Array(16);
    if (value >= numbers.length) {
      const wider = new Int32Array(Math.max(value + 1, numbers.length * 2));
      wider.set(numbers);
      numbers = wider;
    }
    this.single[position] = numbers;
    const known = numbers[value] ?? 0;
    if (known > 0) return known;
    const fresh = this.add(list);
    numbers[value] = fresh;
    return fresh;
  }

  /** Writes the values of a list to their positions. */
  apply(number: number, tuple: Int32Array): void {
    const end = this.starts.at(number + 1);
    for (let at = this.starts.at(number); at < end; at += 2) tuple[this.pairs.at(at)] = this.pairs.at(at + 1);
  }

  private byText(list: readonly number[]): number {
    const text = list.join();
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const fresh = this.add(list);
    this.known.set(text, fresh);
    return fresh;
  }

  private add(list: readonly number[]): number {
    for (const part of list) this.pairs.push(part);
    this.starts.push(this.pairs.length);
    return this.starts.length - 2;
  }
}

import { randomNumbers } from "../../../state-space/paths/random-numbers";

/** Draws from lists and ranges. Equal seeds give equal draws. */
export class Draw {
  private readonly random: () => number;

  constructor(readonly seed: number) {
    this.random = randomNumbers(seed);
  }

  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number {
    return from + Math.floor(this.random() * (to - from + 1));
  }

  /** True with this probability. */
  chance(probability: number): boolean {
    return this.random() < probability;
  }

  /** One member. Throws RangeError if the list is empty. */
  one<Thing>(things: readonly Thing[]): Thing {
    const drawn = things[Math.floor(this.random() * things.length)];
    if (drawn === undefined) throw new RangeError("The list to draw from is empty.");
    return drawn;
  }

  /** One member, or undefined if the list is empty. The last members are as likely as all others together. */
  recent<Thing>(things: readonly Thing[]): Thing | undefined {
    const index = this.chance(0.5)
      ? things.length - 1 - this.between(0, Math.min(2, things.length - 1))
      : Math.floor(this.random() * things.length);
    return things[index];
  }

  /** A number from 0 up to, but not including, the limit. */
  upTo(limit: number): number {
    return this.random() * limit;
  }

  /** So many different members, in the order of the list. */
  some<Thing>(things: readonly Thing[], count: number): readonly Thing[] {
    const chosen = new Set<number>();
    while (chosen.size < Math.min(count, things.length)) chosen.add(this.between(0, things.length - 1));
    return things.filter((_, index) => chosen.has(index));
  }
}

const certain = 20;
const later = 25;

/**
 * Decides how often a rule of the wire is checked while other things are judged: always until it has held 20 times, then every 25th
 * time. A rule that was broken is checked always, so that the failure can be reproduced.
 */
export class Sampling {
  readonly #held = new Map<string, number>();
  readonly #asked = new Map<string, number>();

  /** True if the rule is to be checked now. */
  isDue(rule: string): boolean {
    if ((this.#held.get(rule) ?? 0) < certain) return true;
    const asked = (this.#asked.get(rule) ?? 0) + 1;
    this.#asked.set(rule, asked);
    return asked % later === 0;
  }

  held(rule: string): void {
    this.#held.set(rule, (this.#held.get(rule) ?? 0) + 1);
  }

  broken(rule: string): void {
    this.#held.set(rule, Number.NEGATIVE_INFINITY);
  }
}

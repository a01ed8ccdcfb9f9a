import type { GoBack } from "./versions";

const mostSavepoints = 10_000;

/** Worlds to which the sandbox can return in any order. The oldest of many is forgotten. */
export class Savepoints {
  readonly #kept = new Map<string, GoBack>();
  #count = 0;

  /** Returns the id of the new savepoint. */
  keep(saved: GoBack): string {
    this.#count += 1;
    this.#kept.set(String(this.#count), saved);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostSavepoints && oldest !== undefined) this.#kept.delete(oldest);
    return String(this.#count);
  }

  find(savepoint: string): GoBack | undefined {
    return this.#kept.get(savepoint);
  }
}

/** Puts a store back to what it was when it was saved. May be called several times. */
export type GoBack = () => void;

/** Saves the present content of a store. */
export type Save = () => GoBack;

/** A saved world. `records`: the customers, subscriptions and orders of which it has copies. */
export interface Saved {
  readonly goBack: GoBack;
  readonly records: number;
}

const mostWorlds = 10_000;
const mostRecords = 1_000_000;

/** Saved worlds by a key. The oldest are forgotten if there are too many, or if all together have too many records; the latest is kept. */
export class KeptWorlds<Key> {
  readonly #kept = new Map<Key, Saved>();
  #records = 0;

  set(key: Key, saved: Saved): void {
    this.delete(key);
    this.#kept.set(key, saved);
    this.#records += saved.records;
    for (const oldest of this.#kept.keys()) {
      const isTooMuch = this.#kept.size > mostWorlds || this.#records > mostRecords;
      if (!isTooMuch || oldest === key) return;
      this.delete(oldest);
    }
  }

  get(key: Key): GoBack | undefined {
    return this.#kept.get(key)?.goBack;
  }

  delete(key: Key): void {
    this.#records -= this.#kept.get(key)?.records ?? 0;
    this.#kept.delete(key);
  }

  clear(): void {
    this.#kept.clear();
    this.#records = 0;
  }
}

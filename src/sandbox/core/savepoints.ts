import { type GoBack, KeptWorlds, type Saved } from "./kept-worlds";

/** Worlds to which the sandbox can return in any order. */
export class Savepoints {
  readonly #kept = new KeptWorlds<string>();
  #count = 0;

  /** Returns the id of the new savepoint. */
  keep(saved: Saved): string {
    this.#count += 1;
    this.#kept.set(String(this.#count), saved);
    return String(this.#count);
  }

  find(savepoint: string): GoBack | undefined {
    return this.#kept.get(savepoint);
  }
}

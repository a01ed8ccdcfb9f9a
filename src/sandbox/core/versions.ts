import { type GoBack, KeptWorlds, type Saved } from "./kept-worlds";

/** The earlier versions of a world, numbered from 0 at the last reset. */
export class Versions {
  readonly #saved = new KeptWorlds<number>();
  #present = 0;
  #isKept = false;

  /** True if versions are kept since the last reset. */
  get isKept(): boolean {
    return this.#isKept;
  }

  get present(): number {
    return this.#present;
  }

  /** Begins with version 0. Without a first version, none is kept. */
  begin(first: Saved | undefined): void {
    this.#saved.clear();
    this.#present = 0;
    this.#isKept = first !== undefined;
    if (first !== undefined) this.#saved.set(0, first);
  }

  /** Keeps the present world as the next version. */
  keep(saved: Saved): void {
    this.#present += 1;
    this.#saved.set(this.#present, saved);
  }

  /** Forgets all versions after this one and returns how to go back to it. Undefined if it is not kept. */
  goBack(version: number): GoBack | undefined {
    const saved = this.#saved.get(version);
    if (saved === undefined) return undefined;
    for (let later = version + 1; later <= this.#present; later += 1) this.#saved.delete(later);
    this.#present = version;
    return saved;
  }
}

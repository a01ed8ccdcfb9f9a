/** Names of one kind by id, and back. */
export class Names {
  readonly #names: ReadonlyMap<string, string>;
  readonly #ids: ReadonlyMap<string, string>;

  constructor(entries: readonly { readonly id: string; readonly name: string }[]) {
    this.#names = new Map(entries.map(({ id, name }) => [id, name]));
    this.#ids = new Map(entries.map(({ id, name }) => [spaced(name), id]));
  }

  /** The name as a page shows it; undefined for an unknown id. */
  of(id: string): string | undefined {
    const name = this.#names.get(id);
    return name === undefined ? undefined : spaced(name);
  }

  /** The id for a name, or the name itself. */
  id(name: string): string {
    return this.#ids.get(name) ?? name;
  }
}

/** Browsers show every run of white space as one space. */
export function spaced(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

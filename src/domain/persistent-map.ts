/**
 * Maps of which every version can be read. The newest version owns the entries; an older one keeps its difference from the next.
 * Adding to the newest version costs the same whatever the size. Reading an older one first exchanges the differences on the way.
 */

/** Maps below this size are copied, which is faster and leaves earlier versions independent. */
const smallest = 64;

interface Difference<Value> {
  readonly key: string;
  readonly has: boolean;
  readonly value: Value | undefined;
  readonly next: Version<Value>;
}

class Version<Value> implements ReadonlyMap<string, Value> {
  #entries: Map<string, Value> | undefined;
  #difference: Difference<Value> | undefined;

  constructor(entries: Map<string, Value>) {
    this.#entries = entries;
  }

  /** Makes this version the owner of the entries and returns them. */
  #own(): Map<string, Value> {
    const older: Version<Value>[] = [];
    let owner: Version<Value> = this;
    while (owner.#difference !== undefined) {
      older.push(owner);
      owner = owner.#difference.next;
    }
    for (const version of older.reverse()) version.#exchange();
    return this.#entries ?? new Map();
  }

  /** Takes the entries over from the next version. */
  #exchange(): void {
    const difference = this.#difference;
    const entries = difference === undefined ? undefined : difference.next.#entries;
    if (difference === undefined || entries === undefined) return;
    const { has, key, next, value } = difference;
    next.#difference = { key, has: entries.has(key), value: entries.get(key), next: this };
    next.#entries = undefined;
    this.#difference = undefined;
    this.#entries = entries;
    if (has && value !== undefined) entries.set(key, value);
    else entries.delete(key);
  }

  /** Returns the version after a change of one key. */
  after(key: string, change: (entries: Map<string, Value>) => void): Version<Value> {
    const entries = this.#own();
    const [has, value] = [entries.has(key), entries.get(key)];
    change(entries);
    const next = new Version(entries);
    this.#entries = undefined;
    this.#difference = { key, has, value, next };
    return next;
  }

  get size(): number {
    return this.#own().size;
  }
  get(key: string): Value | undefined {
    return this.#own().get(key);
  }
  has(key: string): boolean {
    return this.#own().has(key);
  }
  keys() {
    return this.#own().keys();
  }
  values() {
    return this.#own().values();
  }
  entries() {
    return this.#own().entries();
  }
  [Symbol.iterator]() {
    return this.#own()[Symbol.iterator]();
  }
  forEach(visit: (value: Value, key: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [key, value] of this.#own()) visit(value, key, this);
  }
}

function changed<Value>(
  map: ReadonlyMap<string, Value>,
  key: string,
  change: (entries: Map<string, Value>) => void,
): ReadonlyMap<string, Value> {
  if (map instanceof Version) return map.after(key, change);
  const copy = new Map(map);
  if (copy.size >= smallest) return new Version(copy).after(key, change);
  change(copy);
  return copy;
}

/** Returns the map with one entry more or another one there. The given one stays as it is. Values must not be undefined. */
export function extended<Value>(
  map: ReadonlyMap<string, Value>,
  key: string,
  value: Value,
): ReadonlyMap<string, Value> {
  return changed(map, key, (entries) => entries.set(key, value));
}

/** Returns the map without an entry. The given one stays as it is. */
export function reduced<Value>(map: ReadonlyMap<string, Value>, key: string): ReadonlyMap<string, Value> {
  return changed(map, key, (entries) => entries.delete(key));
}

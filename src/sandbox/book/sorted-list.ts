/** A row of a list: sorted by key, rows with equal keys by ordinal. */
export interface Row {
  readonly key: string;
  readonly ordinal: number;
  readonly id: string;
}

/** A place between rows: right after or right before the row with this key and ordinal, whether it still exists or not. */
export type Place = Pick<Row, "key" | "ordinal">;

export interface PageRequest {
  /** Only rows whose keys begin with this text. */
  readonly prefix: string;
  readonly size: number;
  readonly from: "first" | "last" | { readonly after: Place } | { readonly before: Place };
}

export interface PageOfRows {
  readonly rows: readonly Row[];
  /** The number of rows with the prefix on all pages. */
  readonly total: number;
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
}

function compare(one: Place, other: Place): number {
  if (one.key !== other.key) return one.key < other.key ? -1 : 1;
  return one.ordinal - other.ordinal;
}

/** A list in which a page is found in logarithmic time. */
export class SortedList {
  readonly #rows: Row[];

  constructor(rows: readonly Row[] = []) {
    this.#rows = [...rows];
  }

  /** Returns an independent copy. */
  copy(): SortedList {
    return new SortedList(this.#rows);
  }

  get length(): number {
    return this.#rows.length;
  }

  /** Returns the number of rows at the beginning for which the test holds; it must hold for a beginning of the list. */
  #countWhile(test: (row: Row) => boolean): number {
    let [low, high] = [0, this.#rows.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const row = this.#rows[middle];
      if (row !== undefined && test(row)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  insert(row: Row): void {
    const last = this.#rows.at(-1);
    if (last === undefined || compare(last, row) < 0) this.#rows.push(row);
    else
      this.#rows.splice(
        this.#countWhile((each) => compare(each, row) < 0),
        0,
        row,
      );
  }

  /** Removes the row with this key and ordinal, if there is one. */
  remove(place: Place): void {
    const index = this.#countWhile((row) => compare(row, place) < 0);
    const found = this.#rows[index];
    if (found !== undefined && compare(found, place) === 0) this.#rows.splice(index, 1);
  }

  page({ from, prefix, size }: PageRequest): PageOfRows {
    const low = this.#countWhile(({ key }) => key < prefix);
    const high = this.#countWhile(({ key }) => key.slice(0, prefix.length) <= prefix);
    const [start, end] = this.#bounds(from, size, low, high);
    return {
      rows: this.#rows.slice(start, end),
      total: high - low,
      hasPrevious: start > low,
      hasNext: end < high,
    };
  }

  #bounds(from: PageRequest["from"], size: number, low: number, high: number): readonly [number, number] {
    const within = (index: number) => Math.min(Math.max(index, low), high);
    if (from === "first") return [low, within(low + size)];
    if (from === "last") return [within(high - size), high];
    if ("after" in from) {
      const start = within(this.#countWhile((row) => compare(row, from.after) <= 0));
      return [start, within(start + size)];
    }
    const end = within(this.#countWhile((row) => compare(row, from.before) < 0));
    return [within(end - size), end];
  }
}

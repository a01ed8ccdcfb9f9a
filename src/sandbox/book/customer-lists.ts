import type { CustomerRecord } from "./records";
import { type PageOfRows, type PageRequest, SortedList } from "./sorted-list";

/** The orders in which the customers of one provider can be listed. */
export type ListName = "all" | "company" | "domain" | `reseller ${string}`;

const nothing: PageOfRows = { rows: [], total: 0, hasPrevious: false, hasNext: false };

/** The customers of every provider, sorted for each way of listing them. */
export class CustomerLists {
  readonly #lists = new Map<string, SortedList>();

  /** Returns an independent copy. */
  copy(): CustomerLists {
    const copy = new CustomerLists();
    for (const [key, list] of this.#lists) copy.#lists.set(key, list.copy());
    return copy;
  }

  #list(provider: string, name: ListName): SortedList {
    const key = `${name}\n${provider}`;
    const list = this.#lists.get(key) ?? new SortedList();
    this.#lists.set(key, list);
    return list;
  }

  /** Adds a customer to all lists of its provider. Company and domain must not change while it is listed. */
  add(record: CustomerRecord): void {
    for (const [name, key] of keysOf(record)) {
      this.#list(record.provider, name).insert({ key, ordinal: record.ordinal, id: record.id });
    }
  }

  remove(record: CustomerRecord): void {
    for (const [name, key] of keysOf(record)) {
      this.#list(record.provider, name).remove({ key, ordinal: record.ordinal });
    }
  }

  page(provider: string, name: ListName, request: PageRequest): PageOfRows {
    return this.#lists.get(`${name}\n${provider}`)?.page(request) ?? nothing;
  }
}

function keysOf(record: CustomerRecord): readonly (readonly [ListName, string])[] {
  return [
    ["all", ""],
    ["company", record.profile.companyName.toLowerCase()],
    ["domain", record.domain.toLowerCase()],
    ...(record.reseller === null ? [] : ([[`reseller ${record.reseller}`, ""]] as const)),
  ];
}

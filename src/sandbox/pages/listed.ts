import type { LookOf, ValueOf } from "../../port/observations";
import { observe } from "../../reference/decide";
import type { Customer } from "../../reference/entities";
import type { State } from "../../reference/state";
import type { ListName as BookList } from "../book/customer-lists";
import { see, stateOf, type Visit } from "./visit";

/** Rows of one page of a list. */
const perPage = 50;
/**
 * Lists of larger worlds are looked at in parts of so many entries, as far as a page needs. An implementation that treats a list as a
 * whole, as faulty ones do, is seen as a whole in worlds that are not larger.
 */
const [mostWhole, partSize] = [1_000, 200];

/** The observations that pages show as lists. */
type Listed = "customers" | "orders" | "incentives";

export interface Rows<Name extends Listed> {
  readonly rows: readonly ValueOf<Name>[number][];
  readonly page: number;
  readonly hasNext: boolean;
}

function* parts<Entry>(entries: Iterable<Entry>): Generator<readonly Entry[]> {
  let part: Entry[] = [];
  for (const entry of entries) {
    part.push(entry);
    if (part.length < partSize) continue;
    yield part;
    part = [];
  }
  yield part;
}

/** The customers that can be on a list of this person, in the order of their creation. */
function* candidates({ sandbox, who }: Visit, reseller: string | undefined): Generator<Customer> {
  const { customers, directory } = sandbox.workspace.state();
  const company = directory.people.get(who)?.organisation ?? "";
  if (!directory.providers.has(company)) {
    yield* customers.values();
    return;
  }
  const list: BookList = reseller === undefined ? "all" : `reseller ${reseller}`;
  let { hasNext, rows } = sandbox.book.lists.page(company, list, {
    prefix: "",
    size: partSize,
    from: "first",
  });
  for (;;) {
    for (const { id } of rows) {
      const customer = customers.get(id);
      if (customer !== undefined) yield customer;
    }
    const last = rows.at(-1);
    if (!hasNext || last === undefined) return;
    ({ hasNext, rows } = sandbox.book.lists.page(company, list, {
      prefix: "",
      size: partSize,
      from: { after: last },
    }));
  }
}

/** Worlds with a part of the entries of a list each. */
const partWorlds: { readonly [Name in Listed]: (visit: Visit, args: LookOf<Name>) => Generator<State> } = {
  *customers(visit, { reseller }) {
    const state = stateOf(visit);
    for (const part of parts(candidates(visit, reseller)))
      yield { ...state, customers: new Map(part.map((each) => [each.id, each])) };
  },
  *orders(visit) {
    const state = stateOf(visit);
    for (const part of parts(state.placed)) yield { ...state, placed: part };
  },
  *incentives(visit) {
    const state = stateOf(visit);
    for (const part of parts(state.subscriptions)) yield { ...state, subscriptions: new Map(part) };
  },
};

/** Returns the first rows of a list, at least so many if there are, or undefined if the list is not shown to this person. */
function firstRows<Name extends Listed>(
  visit: Visit,
  name: Name,
  args: LookOf<Name>,
  least: number,
): readonly ValueOf<Name>[number][] | undefined {
  if (stateOf(visit).customers.size <= mostWhole) {
    const whole = see(visit, name, args);
    return whole === undefined ? undefined : [...whole];
  }
  const rows: ValueOf<Name>[number][] = [];
  for (const state of partWorlds[name](visit, args)) {
    const answer = observe(visit.sandbox.workspace.parts, state, visit.who, name, args);
    if (answer.outcome !== "observed") return undefined;
    rows.push(...answer.value);
    if (rows.length >= least) break;
  }
  return rows;
}

/** Returns whether a list is shown to this person. */
export function showsList<Name extends Listed>(visit: Visit, name: Name, args: LookOf<Name>): boolean {
  return firstRows(visit, name, args, 0) !== undefined;
}

/** Returns the rows of the page of a list that the address asks for, or undefined if the list is not shown to this person. */
export function listed<Name extends Listed>(
  visit: Visit,
  name: Name,
  args: LookOf<Name>,
): Rows<Name> | undefined {
  const page = Math.max(1, Math.trunc(Number(visit.context.req.query("page"))) || 1);
  const found = firstRows(visit, name, args, page * perPage + 1);
  if (found === undefined) return undefined;
  return {
    rows: found.slice((page - 1) * perPage, page * perPage),
    page,
    hasNext: page * perPage < found.length,
  };
}

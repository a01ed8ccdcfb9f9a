import type { ObserveAnswer, Rejected } from "../../port/answers";
import { detailsIn } from "./customer-body";
import { wireFault } from "./http-client";
import { restMessages } from "./rest-messages";
import { type Outcome, type RestSession, rejected } from "./rest-session";
import { customerRows, customer as customerShape, orders as ordersShape, servedCustomers } from "./shapes";

/** Rows of a page while paging is checked, and otherwise. */
const pageSizes = { small: 2, large: 500 } as const;
const mostPages = 1_000;

interface Row {
  readonly id: string;
  readonly company: string;
}

function filterOf(field: string, value: string): string {
  return encodeURIComponent(JSON.stringify({ Field: field, Value: value, Operator: "starts_with" }));
}

function brokenPages({ sampling }: RestSession, fault: Error): Error {
  sampling.broken("pages");
  return fault;
}

/**
 * Reads all pages of a list. Throws `AdapterFault` if a row is repeated or `totalCount` is not the number of all rows. On a server that
 * people have prepared, it may be that of the page: the documentation has both.
 */
async function allRows(session: RestSession, who: string, filter: string): Promise<Outcome<readonly Row[]>> {
  const rows = new Map<string, Row>();
  const { isPrepared } = session.world;
  const isChecked = !isPrepared && session.sampling.isDue("pages");
  const size = isChecked ? pageSizes.small : pageSizes.large;
  let path = `/customers?size=${size}${filter === "" ? "" : `&filter=${filter}`}`;
  let headers: Record<string, string> = {};
  for (let page = 0; page < mostPages; page += 1) {
    const read = session.read(
      customerRows,
      await session.ask(who, "GET", path, { headers }),
      "GET /customers",
    );
    if ("rejected" in read) return read;
    const { items, links, totalCount } = read.value;
    for (const { companyProfile, id } of items) {
      if (rows.has(id.toLowerCase()))
        throw brokenPages(session, wireFault("page-repeats-row", restMessages.repeatedRow));
      rows.set(id.toLowerCase(), { id: id.toLowerCase(), company: companyProfile.companyName });
    }
    const next = links?.next;
    if (next === undefined) {
      const given = { rows: rows.size, total: totalCount };
      if (totalCount !== rows.size && !(isPrepared && totalCount === items.length))
        throw brokenPages(session, wireFault("wrong-total-count", restMessages.total, given));
      if (isChecked && page > 0) session.sampling.held("pages");
      return { value: ownRows(session, [...rows.values()]) };
    }
    path = next.uri.replace(/^\/v1(?=\/)/, "");
    headers = Object.fromEntries((next.headers ?? []).map(({ key, value }) => [key, value]));
  }
  throw brokenPages(session, wireFault("endless-pages", restMessages.endless));
}

/** Leaves out customers that a fixed world has from earlier checks, and gives the others the names of the check. */
function ownRows({ work, world }: RestSession, rows: readonly Row[]): readonly Row[] {
  if (!world.isPrepared) return rows;
  return rows.flatMap((row) => {
    const made = work.created.get(row.id);
    if (made === undefined) return [];
    return [row.company === made.sent.company ? { ...row, company: made.given.company } : row];
  });
}

/** Searches one of the customers by the beginning of its name in the other case, now and then. */
async function checkSearch(session: RestSession, who: string, rows: readonly Row[]): Promise<void> {
  const row = rows.find(({ company }) => /^[A-Za-z]{3}/.test(company));
  if (row === undefined || session.world.isPrepared || !session.sampling.isDue("search")) return;
  const start = [...row.company.slice(0, 3)].map((letter) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  );
  const found = await allRows(session, who, filterOf("CompanyName", start.join("")));
  const isFound = "value" in found && found.value.some(({ id }) => id === row.id);
  if (isFound) return session.sampling.held("search");
  session.sampling.broken("search");
  throw wireFault("filter-case", restMessages.filterCase);
}

async function resellerOf(session: RestSession, who: string, id: string): Promise<Outcome<string | null>> {
  const answer = await session.ask(who, "GET", session.customerPath(id));
  const read = session.read(customerShape, answer, "GET /customers/{id}");
  if ("rejected" in read) return read;
  const { associatedPartnerId } = read.value;
  return { value: associatedPartnerId === undefined ? null : session.world.partnerOf(associatedPartnerId) };
}

async function servedBy(
  session: RestSession,
  who: string,
  reseller: string | undefined,
): Promise<ObserveAnswer<"customers">> {
  const answer = await session.ask(who, "GET", "/../portal/customers");
  const read = session.read(servedCustomers, answer, "GET /portal/customers");
  if ("rejected" in read) return read.rejected;
  const rows = read.value.items.map(({ associatedPartnerId, companyName, id }) => ({
    customer: id.toLowerCase(),
    company: companyName,
    reseller: associatedPartnerId === undefined ? null : session.world.partnerOf(associatedPartnerId),
  }));
  return {
    outcome: "observed",
    value: rows.filter((row) => reseller === undefined || row.reseller === reseller),
  };
}

export async function observeCustomers(
  session: RestSession,
  who: string,
  reseller: string | undefined,
): Promise<ObserveAnswer<"customers">> {
  if (session.world.isReseller(who)) return servedBy(session, who, reseller);
  const filter =
    reseller === undefined
      ? ""
      : filterOf("IndirectReseller", session.world.tenantOf(reseller).toUpperCase());
  const rows = await allRows(session, who, filter);
  if ("rejected" in rows) return rows.rejected;
  if (reseller === undefined) await checkSearch(session, who, rows.value);
  const found = await Promise.all(
    rows.value.map(async ({ company, id }) => ({
      customer: id,
      company,
      ...(await resellerOf(session, who, id)),
    })),
  );
  const value: { customer: string; company: string; reseller: string | null }[] = [];
  for (const row of found) {
    if ("rejected" in row) return row.rejected;
    value.push({ customer: row.customer, company: row.company, reseller: row.value });
  }
  return { outcome: "observed", value };
}

export async function observeCustomer(
  session: RestSession,
  who: string,
  id: string,
): Promise<ObserveAnswer<"customer">> {
  const prefix = session.world.isReseller(who) ? "/../portal" : "";
  const answer = await session.ask(who, "GET", `${prefix}${session.customerPath(id)}`);
  const read = session.read(customerShape, answer, "GET /customers/{id}");
  if ("rejected" in read) return read.rejected;
  const { associatedPartnerId } = read.value;
  const reseller = associatedPartnerId === undefined ? null : session.world.partnerOf(associatedPartnerId);
  return {
    outcome: "observed",
    value: { ...detailsIn(read.value, session), customer: read.value.id.toLowerCase(), reseller },
  };
}

type PlacedOrder = { order: string; customer: string | null; lines: { offer: string; licences: number }[] };

async function ordersOf(
  session: RestSession,
  who: string,
  customer: string,
): Promise<Outcome<PlacedOrder[]>> {
  const answer = await session.ask(who, "GET", `${session.customerPath(customer)}/orders`);
  const read = session.read(ordersShape, answer, "GET /customers/{id}/orders");
  if ("rejected" in read) return read;
  return {
    value: read.value.items.map(({ id, lineItems }) => ({
      order: id,
      customer,
      lines: lineItems.map(({ offerId, quantity }) => ({
        offer: session.world.offerOf(offerId),
        licences: quantity,
      })),
    })),
  };
}

/** The customers whose orders a person may try to read: for a reseller's person, all that the driver knows. */
async function customersToAsk(
  session: RestSession,
  who: string,
): Promise<Outcome<readonly string[]> | Rejected> {
  if (!session.world.isReseller(who)) {
    const rows = await allRows(session, who, "");
    return "rejected" in rows ? rows : { value: rows.value.map(({ id }) => id) };
  }
  const gate = await session.gate(who, "read as reseller");
  return gate === undefined ? { value: [...session.work.created.keys()] } : { rejected: rejected(gate) };
}

export async function observeOrders(session: RestSession, who: string): Promise<ObserveAnswer<"orders">> {
  const customers = await customersToAsk(session, who);
  if ("outcome" in customers) return customers;
  if ("rejected" in customers) return customers.rejected;
  const value: PlacedOrder[] = [];
  const placed = await Promise.all(customers.value.map((customer) => ordersOf(session, who, customer)));
  for (const found of placed) {
    if ("value" in found) value.push(...found.value);
    else if (!session.world.isReseller(who)) return found.rejected;
  }
  return { outcome: "observed", value };
}

import type { ObserveAnswer } from "../../port/answers";
import {
  definitionOf,
  findNode,
  linkIn,
  nodesOf,
  optionsOf,
  type Row,
  rowsOf,
  sectionOf,
  wordsOf,
} from "./accessible-tree";
import { detailsIn } from "./details";
import type { LabelName } from "./labels";
import type { PagesSession } from "./pages-session";
import { notThere } from "./refusals";
import { rowsOfList } from "./rows-of-list";
import { isError, type Reading } from "./tab";

/** The Customers page, the pages of a customer, and the lists that all people see. */

function textIn({ labels }: PagesSession, row: Row, label: LabelName): string | null {
  const cell = row.get(labels[label]);
  const words = cell === undefined ? "" : wordsOf(cell);
  return words === labels.dash || words === "" ? null : words;
}

function resellerIn(session: PagesSession, row: Row, label: LabelName): string | null {
  const name = textIn(session, row, label);
  return name === null ? null : session.resellers.id(name);
}

type ListedCustomer = { customer: string; company: string; reseller: string | null };

/** The customers on a page and on the pages after it. */
async function customersFrom(session: PagesSession, who: string, first: Reading): Promise<ListedCustomer[]> {
  const { labels } = session;
  const rows = await rowsOfList(session, who, first, labels.customers);
  return rows.flatMap((row) => {
    const url = linkIn(row.get(labels.company));
    if (url === undefined) return [];
    const company = textIn(session, row, "company") ?? "";
    return [{ customer: session.idOf(url), company, reseller: resellerIn(session, row, "reseller") }];
  });
}

/** Customers that this person finds behind the filter of another company. */
async function foreignCustomers(session: PagesSession, who: string, own: readonly ListedCustomer[]) {
  const company = session.companyOf(who);
  const foreign: ListedCustomer[] = [];
  for (const [other, url] of session.facts.filters) {
    if (other === company) continue;
    const page = await session.look(who, url);
    if (!isError(page)) foreign.push(...(await customersFrom(session, who, page)));
  }
  return foreign.filter(({ customer }) => !own.some((each) => each.customer === customer));
}

/** Chooses a reseller in the filter of the Customers page. Returns the filtered page, or undefined if the filter lacks it. */
async function filtered(session: PagesSession, who: string, url: string, name: string) {
  const { labels } = session;
  const shown = await session.look(who, url);
  const list = findNode(shown.tree, "combobox", labels.reseller);
  if (list === undefined || !optionsOf(list, labels.none).includes(name)) return undefined;
  const address = await session.addressBehind(`${who} ${name} ${url}`, shown, async () => {
    await session.open(who, url);
    await (await session.tab(who)).choose(labels.reseller, name);
    const tab = await session.tab(who);
    return (await tab.press(tab.find("button", labels.filter), `button "${labels.filter}"`)).url;
  });
  session.facts.filters.set(session.companyOf(who) ?? "", address);
  return session.look(who, address);
}

export async function observeCustomers(
  session: PagesSession,
  who: string,
  reseller: string | undefined,
): Promise<ObserveAnswer<"customers">> {
  const { labels } = session;
  const url = await session.menu(who, labels.customers);
  const all = url === undefined ? undefined : await session.look(who, url);
  if (url === undefined || all === undefined || isError(all)) return notThere(labels.customers);
  if (reseller === undefined) {
    const own = await customersFrom(session, who, all);
    return { outcome: "observed", value: [...own, ...(await foreignCustomers(session, who, own))] };
  }
  const name = session.resellers.of(reseller);
  const page = name === undefined ? undefined : await filtered(session, who, url, name);
  if (page !== undefined) return { outcome: "observed", value: await customersFrom(session, who, page) };
  const rows = await customersFrom(session, who, all);
  return { outcome: "observed", value: rows.filter((row) => row.reseller === reseller) };
}

/** The page behind a link of a customer's page, or undefined if this person does not get there. */
async function pageBehind(session: PagesSession, who: string, customer: string, label: LabelName) {
  const address = session.addressOf(customer);
  if (address === undefined) return undefined;
  const page = await session.look(who, address);
  const url = isError(page) ? undefined : findNode(page.tree, "link", session.labels[label])?.url;
  if (url === undefined) return undefined;
  const behind = await session.look(who, new URL(url, page.url).href);
  return isError(behind) ? undefined : behind;
}

export async function observeCustomer(
  session: PagesSession,
  who: string,
  customer: string,
): Promise<ObserveAnswer<"customer">> {
  const { labels } = session;
  const page = await pageBehind(session, who, customer, "account");
  const nodes = page === undefined ? [] : [...nodesOf(page.tree)];
  const details = detailsIn(nodes, labels);
  if (details === undefined) return notThere(labels.account);
  const shown = definitionOf(nodes, labels.reseller);
  const name = shown === undefined ? labels.dash : wordsOf(shown);
  const reseller = name === labels.dash ? null : session.resellers.id(name);
  return { outcome: "observed", value: { ...details, customer, reseller } };
}

export async function observeSubscriptions(
  session: PagesSession,
  who: string,
  customer: string,
): Promise<ObserveAnswer<"subscriptions">> {
  const { labels, offers } = session;
  const address = session.addressOf(customer);
  const page = address === undefined ? undefined : await session.look(who, address);
  if (page === undefined || isError(page)) return notThere(labels.subscriptions);
  const value = rowsOf(page.tree, labels.subscriptions).map((row) => ({
    subscription: session.idOf(linkIn(row.get(labels.subscription)) ?? ""),
    offer: offers.id(textIn(session, row, "subscription") ?? ""),
    licences: Number(textIn(session, row, "licences")),
    nickname: textIn(session, row, "nickname") ?? "",
    reseller: resellerIn(session, row, "reseller"),
    mpnId: textIn(session, row, "mpnId"),
    supportContact: resellerIn(session, row, "supportContact"),
  }));
  return { outcome: "observed", value };
}

export async function observeIncentives(
  session: PagesSession,
  who: string,
): Promise<ObserveAnswer<"incentives">> {
  const { labels } = session;
  const page = await session.lookBehind(who, labels.incentives);
  if (page === undefined) return notThere(labels.incentives);
  const rows = await rowsOfList(session, who, page, labels.incentives);
  const value = rows.map((row) => ({
    subscription: session.idOf(linkIn(row.get(labels.subscription)) ?? ""),
    reseller: resellerIn(session, row, "reseller") ?? "none",
  }));
  return { outcome: "observed", value };
}

export async function observeList(
  session: PagesSession,
  who: string,
): Promise<ObserveAnswer<"indirect-providers-list">> {
  const { labels } = session;
  const page = await session.lookBehind(who, labels.officialList);
  if (page === undefined) return notThere(labels.officialList);
  const value = rowsOf(page.tree, labels.officialList).map((row) => {
    const name = textIn(session, row, "provider") ?? "";
    return {
      provider: session.providers.id(name),
      name,
      description: textIn(session, row, "description") ?? "",
    };
  });
  return { outcome: "observed", value };
}

export async function observeOwners(
  session: PagesSession,
  who: string,
  customer: string,
): Promise<ObserveAnswer<"tenant-owners">> {
  const { labels } = session;
  const page = await pageBehind(session, who, customer, "userSettings");
  if (page === undefined || sectionOf(page.tree, labels.tenantOwners) === undefined)
    return notThere(labels.tenantOwners);
  const rows = rowsOf(page.tree, labels.tenantOwners);
  return { outcome: "observed", value: rows.flatMap((row) => resellerIn(session, row, "reseller") ?? []) };
}

export async function observeAzure(
  session: PagesSession,
  who: string,
  customer: string,
): Promise<ObserveAnswer<"azure-account">> {
  const { labels } = session;
  const page = await pageBehind(session, who, customer, "userSettings");
  const note = page === undefined ? undefined : definitionOf(nodesOf(page.tree), labels.note);
  if (note === undefined) return notThere(labels.note);
  return { outcome: "observed", value: { note: wordsOf(note) } };
}

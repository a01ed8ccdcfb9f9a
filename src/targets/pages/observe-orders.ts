import type { ObserveAnswer } from "../../port/answers";
import {
  definitionOf,
  findNode,
  linkIn,
  nodesOf,
  optionsOf,
  sectionOf,
  selectedOption,
  wordsOf,
} from "./accessible-tree";
import { detailsIn } from "./details";
import { confirmedCustomer, secretIn } from "./new-customer";
import { linesInside, linesOf, listedLines } from "./order-lines";
import type { PagesSession } from "./pages-session";
import { listedResellers } from "./partnerships";
import { notThere } from "./refusals";
import { rowsOfList } from "./rows-of-list";
import { isError, type Reading } from "./tab";

/** The pages of open orders, the credentials and the orders that were placed. */

/** The refusal of a person who does not see the page on which a provider's work begins. */
async function refuseWork(session: PagesSession, who: string) {
  const { labels } = session;
  const url = await session.menu(who, labels.indirectResellers);
  return url === undefined ? notThere(labels.indirectResellers) : undefined;
}

function hasHeading({ tree }: Reading, name: string): boolean {
  return [...nodesOf(tree)].some(
    ({ role, name: own, states }) => role === "heading" && own === name && states.includes("level=1"),
  );
}

function resellerOf(session: PagesSession, { tree }: Reading): string | null {
  const node = definitionOf(nodesOf(tree), session.labels.reseller);
  return node === undefined ? null : session.resellers.id(wordsOf(node));
}

function pageOf({ labels }: PagesSession, page: Reading) {
  if (hasHeading(page, labels.newCustomer)) return "new-customer";
  if (hasHeading(page, labels.newSubscription)) return "new-subscription";
  if (hasHeading(page, labels.review)) return "review";
  return hasHeading(page, labels.confirmation) ? "confirmation" : "none";
}

export async function observeForm(
  session: PagesSession,
  who: string,
): Promise<ObserveAnswer<"new-customer-form">> {
  const refusal = await refuseWork(session, who);
  if (refusal !== undefined) return refusal;
  const { labels } = session;
  const page = await session.lookBehind(who, labels.newCustomer);
  const step = page === undefined ? "none" : pageOf(session, page);
  if (page === undefined || step === "none")
    return { outcome: "observed", value: { page: "none", reseller: null, details: null, lines: [] } };
  const nodes = [...nodesOf(page.tree)];
  const listed = sectionOf(page.tree, labels.subscriptions) ?? [];
  const lines = step === "new-subscription" ? linesOf(session, page) : listedLines(session, listed);
  const details = step === "new-customer" ? null : (detailsIn(nodes, labels) ?? null);
  return { outcome: "observed", value: { page: step, reseller: resellerOf(session, page), details, lines } };
}

export async function observeAddition(
  session: PagesSession,
  who: string,
): Promise<ObserveAnswer<"add-subscription">> {
  const refusal = await refuseWork(session, who);
  if (refusal !== undefined) return refusal;
  const { labels } = session;
  const page = await session.lookBehind(who, labels.newSubscription);
  if (page === undefined || !hasHeading(page, labels.newSubscription))
    return { outcome: "observed", value: { page: "none", customer: null, lines: [], reseller: null } };
  const name = selectedOption(findNode(page.tree, "combobox", labels.reseller)) ?? labels.none;
  return {
    outcome: "observed",
    value: {
      page: "new-subscription",
      customer: confirmedCustomer(session, page) ?? null,
      lines: linesOf(session, page),
      reseller: name === labels.none ? null : session.resellers.id(name),
    },
  };
}

/** Without an open New subscription page, the list is that of the partners: a person selects from it. */
export async function observeResellerChoices(
  session: PagesSession,
  who: string,
): Promise<ObserveAnswer<"new-subscription-reseller-choices">> {
  const { labels } = session;
  const partners = await listedResellers(session, who);
  if (partners === undefined) return notThere(labels.indirectResellers);
  for (const entry of [labels.newSubscription, labels.newCustomer]) {
    const page = await session.lookBehind(who, entry);
    const list =
      page && hasHeading(page, labels.newSubscription) && findNode(page.tree, "combobox", labels.reseller);
    if (list) return { outcome: "observed", value: chosenFrom(session, optionsOf(list, labels.none)) };
  }
  return { outcome: "observed", value: partners.map(({ reseller }) => reseller) };
}

/** Without a subscription there is no list of support contacts, and the partners are those who could be on it. */
export async function observeContactChoices(
  session: PagesSession,
  who: string,
): Promise<ObserveAnswer<"support-contact-choices">> {
  const { labels } = session;
  const partners = await listedResellers(session, who);
  if (partners === undefined) return notThere(labels.indirectResellers);
  const [newest] = session.facts.subscriptions.slice(-1);
  const address = newest === undefined ? undefined : session.addressOf(newest);
  const page = address === undefined ? undefined : await session.look(who, address);
  const list = page === undefined ? undefined : findNode(page.tree, "combobox", labels.supportContact);
  if (list === undefined) return { outcome: "observed", value: partners.map(({ reseller }) => reseller) };
  return { outcome: "observed", value: chosenFrom(session, optionsOf(list, labels.none)) };
}

function chosenFrom(session: PagesSession, names: readonly string[]): string[] {
  return names.map((name) => session.resellers.id(name));
}

/** Credentials stand on the Confirmation page. They are looked for on the customer's account page, too, where they must not be. */
export async function observeCredentials(
  session: PagesSession,
  who: string,
  customer: string,
): Promise<ObserveAnswer<"credentials">> {
  const { labels } = session;
  if ((await session.menu(who, labels.customers)) === undefined) return notThere(labels.customers);
  const page = await session.lookBehind(who, labels.newCustomer);
  if (page !== undefined && confirmedCustomer(session, page) === customer)
    return { outcome: "observed", value: secretIn(session, page) ?? null };
  const leak = session.facts.leaks.get(`${who} ${customer}`);
  if (leak !== undefined) return { outcome: "observed", value: leak };
  const address = session.addressOf(customer);
  const account = address === undefined ? undefined : await session.look(who, address);
  const shown = account === undefined || isError(account) ? undefined : secretIn(session, account);
  return { outcome: "observed", value: shown ?? null };
}

export async function observeOrders(session: PagesSession, who: string): Promise<ObserveAnswer<"orders">> {
  const { labels } = session;
  const page = await session.lookBehind(who, labels.orders);
  if (page === undefined) return notThere(labels.orders);
  const rows = await rowsOfList(session, who, page, labels.orders);
  const value = rows.map((row) => {
    const [order, url] = [row.get(labels.order), linkIn(row.get(labels.customer))];
    return {
      order: order === undefined ? "" : wordsOf(order),
      customer: url === undefined ? null : session.idOf(url),
      lines: linesInside(session, row.get(labels.subscriptions)),
    };
  });
  return { outcome: "observed", value };
}

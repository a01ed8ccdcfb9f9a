import type { ActAnswer, Rejected } from "../../port/answers";
import type { CustomerDetails, OrderLine } from "../../port/shapes";
import { definitionOf, findNode, linkIn, nodesOf, rowsOf, sectionOf, wordsOf } from "./accessible-tree";
import { detailFields } from "./details";
import { fillLines, selectReseller } from "./order-lines";
import { pageFault } from "./page-fault";
import type { PagesSession } from "./pages-session";
import { notThere, refusalIn } from "./refusals";
import type { Secret } from "./secret";
import { canUse, type Reading, valueIn } from "./tab";

/** The new-customer order, from the row of a reseller to the confirmation. */

const accepted = { outcome: "accepted", result: {} } as const;

export async function start(
  session: PagesSession,
  who: string,
  reseller: string,
): Promise<ActAnswer<"new-customer.start">> {
  const { labels } = session;
  const page = await session.openBehind(who, labels.indirectResellers);
  if (page === undefined) return notThere(labels.indirectResellers);
  const name = session.resellers.of(reseller);
  const row = rowsOf(page.tree, labels.indirectResellers).find((each) => {
    const cell = each.get(labels.reseller);
    return cell !== undefined && wordsOf(cell) === name;
  });
  const buttons = [...(row?.values() ?? [])].flatMap((cell) => [...nodesOf(cell)]);
  const button = buttons.find(
    (each) => each.role === "button" && each.name.startsWith(labels.addNewCustomer),
  );
  if (button === undefined || button.states.includes("disabled")) return notThere(labels.addNewCustomer);
  return refusalIn(await session.press(who, "button", button.name)) ?? accepted;
}

/** Opens the page of the open order if it has this control. */
async function pageWith(session: PagesSession, who: string, button: string): Promise<Reading | Rejected> {
  const page = await session.openBehind(who, session.labels.newCustomer);
  return page !== undefined && canUse(page, "button", button) ? page : notThere(button);
}

export async function giveDetails(
  session: PagesSession,
  who: string,
  details: CustomerDetails,
): Promise<ActAnswer<"new-customer.give-details">> {
  const { labels } = session;
  const page = await pageWith(session, who, labels.nextSubscriptions);
  if ("outcome" in page) return page;
  const tab = await session.tab(who);
  const typed = detailFields.map(({ label, of }) => ({ field: labels[label], value: of(details) }));
  for (const { field, value } of typed) {
    if (!canUse(page, "textbox", field)) return notThere(field);
    if (value !== "") await tab.fill("textbox", field, value);
  }
  const next = await session.press(who, "button", labels.nextSubscriptions);
  const refusal = refusalIn(next);
  if (refusal === undefined) return accepted;
  for (const { field, value } of typed)
    if (valueIn(next, field) !== value) throw pageFault("form-forgets-input", "forgetful", { field });
  return refusal;
}

/** A portal without a control that saves the selection takes it with Next: Review. */
export async function chooseSubscriptions(
  session: PagesSession,
  who: string,
  lines: readonly OrderLine[],
  reseller: string | undefined,
): Promise<ActAnswer<"new-customer.choose-subscriptions">> {
  const { labels } = session;
  const page = await pageWith(session, who, labels.nextReview);
  if ("outcome" in page) return page;
  const refusal =
    (await fillLines(session, who, page, lines)) ??
    (await selectReseller(session, who, page, labels.reseller, reseller));
  if (refusal !== undefined) {
    session.changed();
    return refusal;
  }
  if (!canUse(page, "button", labels.saveSelection)) {
    await session.landed(who, await (await session.tab(who)).read());
    return accepted;
  }
  return refusalIn(await session.press(who, "button", labels.saveSelection)) ?? accepted;
}

async function pressOnOrder(session: PagesSession, who: string, button: string) {
  const page = await pageWith(session, who, button);
  if ("outcome" in page) return page;
  return refusalIn(await session.press(who, "button", button)) ?? accepted;
}

export function review(session: PagesSession, who: string): Promise<ActAnswer<"new-customer.review">> {
  return pressOnOrder(session, who, session.labels.nextReview);
}

export function cancel(session: PagesSession, who: string): Promise<ActAnswer<"new-customer.cancel">> {
  return pressOnOrder(session, who, session.labels.cancel);
}

/** The customer of the order that a Confirmation page shows, or undefined. */
export function confirmedCustomer(session: PagesSession, { tree }: Reading): string | undefined {
  const named = [...nodesOf(tree)].find(
    (node) => node.role === "paragraph" && wordsOf(node).startsWith(session.labels.customer),
  );
  const url = linkIn(named);
  return url === undefined ? undefined : session.idOf(url);
}

/** Submits by a double click: it must not order twice. */
export async function submit(session: PagesSession, who: string): Promise<ActAnswer<"new-customer.submit">> {
  const { labels } = session;
  const page = await pageWith(session, who, labels.submit);
  if ("outcome" in page) return page;
  const next = await session.press(who, "button", labels.submit, true);
  const refusal = refusalIn(next);
  if (refusal !== undefined) return refusal;
  const customer = confirmedCustomer(session, next);
  const order = definitionOf(nodesOf(next.tree), labels.order);
  if (
    customer === undefined ||
    order === undefined ||
    findNode(next.tree, "heading", labels.confirmation) === undefined
  )
    throw pageFault("no-confirmation", "noConfirmation", { label: labels.confirmation });
  const made = (sectionOf(next.tree, labels.newSubscription) ?? []).flatMap(({ role, url }) =>
    role === "link" && url !== undefined ? [session.idOf(url)] : [],
  );
  session.facts.subscriptions.push(...made);
  return { outcome: "accepted", result: { order: wordsOf(order), customer, subscriptions: made } };
}

/** The credentials that a page shows, or undefined. */
export function secretIn({ labels, secrets }: PagesSession, { tree }: Reading): Secret | undefined {
  const password = definitionOf(nodesOf(tree), labels.temporaryPassword);
  if (password === undefined) return undefined;
  const userName = definitionOf(nodesOf(tree), labels.userName);
  const temporaryPassword = wordsOf(password);
  secrets.add(temporaryPassword);
  return { userName: userName === undefined ? "" : wordsOf(userName), temporaryPassword };
}

/** Presses Done and then goes back: what the page has shown must be gone. */
export async function done(session: PagesSession, who: string): Promise<ActAnswer<"new-customer.done">> {
  const { labels } = session;
  const page = await session.openBehind(who, labels.newCustomer);
  const isConfirmation =
    page !== undefined && findNode(page.tree, "heading", labels.confirmation) !== undefined;
  if (!isConfirmation || !canUse(page, "button", labels.done)) return notThere(labels.done);
  const customer = confirmedCustomer(session, page);
  const next = await session.press(who, "button", labels.done);
  const refusal = refusalIn(next);
  if (refusal !== undefined) return refusal;
  const leaked = secretIn(session, await (await session.tab(who)).back());
  if (leaked !== undefined && customer !== undefined) session.facts.leaks.set(`${who} ${customer}`, leaked);
  return accepted;
}

import type { ActAnswer, Rejected } from "../../port/answers";
import type { OrderLine } from "../../port/shapes";
import { findNode, linkIn, nodesOf, rowsOf, wordsOf } from "./accessible-tree";
import { fillLines, placeholders, selectReseller } from "./order-lines";
import { pageFault } from "./page-fault";
import type { PagesSession } from "./pages-session";
import { notThere, refusalIn } from "./refusals";
import { canUse, isError, type Reading } from "./tab";

/** Adding subscriptions: from the customer's record on the Customers page to the customer's Subscriptions page. */

const accepted = { outcome: "accepted", result: {} } as const;
const mostPages = 200;

/** Opens the page of the Customers list that has a customer. Returns its name too, or undefined if no page lists it. */
async function pageListing(session: PagesSession, who: string, customer: string) {
  const { labels } = session;
  let url = await session.menu(who, labels.customers);
  for (let count = 0; url !== undefined && count < mostPages; count += 1) {
    const page = await session.look(who, url);
    const cell = rowsOf(page.tree, labels.customers)
      .map((row) => row.get(labels.company))
      .find((each) => session.idOf(linkIn(each) ?? "") === customer);
    if (cell !== undefined) return { page: await session.open(who, url), company: wordsOf(cell) };
    const next = findNode(page.tree, "link", labels.nextPage)?.url;
    url = next === undefined ? undefined : new URL(next, url).href;
  }
  return undefined;
}

/** Expands the customer's record. Its own page has the control, too, for a person whose list does not have the customer. */
async function pageToStart(
  session: PagesSession,
  who: string,
  customer: string,
): Promise<Reading | Rejected> {
  const { labels } = session;
  const listed = await pageListing(session, who, customer);
  if (listed !== undefined) {
    const tab = await session.tab(who);
    return tab.unfold(labels.expand.replace("{company}", listed.company));
  }
  const address = session.addressOf(customer);
  if (address === undefined) return notThere(labels.addSubscription);
  const page = await session.open(who, address);
  return isError(page) ? notThere(labels.addSubscription) : page;
}

export async function start(
  session: PagesSession,
  who: string,
  customer: string,
): Promise<ActAnswer<"add-subscription.start">> {
  const { labels } = session;
  const page = await pageToStart(session, who, customer);
  if ("outcome" in page) return page;
  if (!canUse(page, "button", labels.addSubscription)) {
    session.changed();
    return notThere(labels.addSubscription);
  }
  return refusalIn(await session.press(who, "button", labels.addSubscription)) ?? accepted;
}

async function formPage(session: PagesSession, who: string): Promise<Reading | Rejected> {
  const { labels } = session;
  const page = await session.openBehind(who, labels.newSubscription);
  return page !== undefined && canUse(page, "button", labels.submit)
    ? page
    : notThere(labels.newSubscription);
}

export async function chooseSubscriptions(
  session: PagesSession,
  who: string,
  lines: readonly OrderLine[],
): Promise<ActAnswer<"add-subscription.choose-subscriptions">> {
  const { labels } = session;
  const page = await formPage(session, who);
  if ("outcome" in page) return page;
  const refusal = await fillLines(session, who, page, lines);
  if (refusal !== undefined) {
    session.changed();
    return refusal;
  }
  return save(session, who, page, labels.saveSelection);
}

/** A portal without a control that saves a selection takes it with Submit. */
async function save(session: PagesSession, who: string, page: Reading, button: string) {
  if (canUse(page, "button", button))
    return refusalIn(await session.press(who, "button", button)) ?? accepted;
  await session.landed(who, await (await session.tab(who)).read());
  return accepted;
}

export async function chooseReseller(
  session: PagesSession,
  who: string,
  reseller: string,
): Promise<ActAnswer<"add-subscription.choose-reseller">> {
  const { labels } = session;
  const page = await formPage(session, who);
  if ("outcome" in page) return page;
  const refusal = await selectReseller(session, who, page, labels.reseller, reseller);
  if (refusal !== undefined) return refusal;
  return save(session, who, page, `${labels.select}: ${labels.reseller}`);
}

/** Submits by a double click: it must not order twice. */
export async function submit(
  session: PagesSession,
  who: string,
): Promise<ActAnswer<"add-subscription.submit">> {
  const { labels } = session;
  const page = await formPage(session, who);
  if ("outcome" in page) return page;
  const next = await session.press(who, "button", labels.submit, true);
  const refusal = refusalIn(next);
  if (refusal !== undefined) return refusal;
  const notices = [...nodesOf(next.tree)].filter(({ role }) => role === "status");
  for (const notice of notices) {
    const words = [...nodesOf(notice)].map(wordsOf);
    const order = words
      .map((text) => placeholders(labels.orderPlaced, text)?.order)
      .find((id) => id !== undefined);
    if (order === undefined) continue;
    const made = [...nodesOf(notice)].flatMap(({ role, url }) =>
      role === "link" && url !== undefined ? [session.idOf(url)] : [],
    );
    session.facts.subscriptions.push(...made);
    return { outcome: "accepted", result: { order, subscriptions: made } };
  }
  throw pageFault("no-notice", "noNotice", { label: labels.orderPlaced });
}

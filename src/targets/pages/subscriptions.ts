import type { ActAnswer } from "../../port/answers";
import { findNode } from "./accessible-tree";
import { selectReseller } from "./order-lines";
import type { PagesSession } from "./pages-session";
import { notThere, refusalIn } from "./refusals";
import { canUse, isError, type Reading } from "./tab";

/** The details page of a subscription, the account and the Azure pages of a customer, and the official list. */

const accepted = { outcome: "accepted", result: {} } as const;

async function pageOf(session: PagesSession, who: string, id: string): Promise<Reading | undefined> {
  const address = session.addressOf(id);
  const page = address === undefined ? undefined : await session.open(who, address);
  return page === undefined || isError(page) ? undefined : page;
}

/** Opens the page behind a link of a customer's page. */
async function pageBehind(session: PagesSession, who: string, customer: string, name: string) {
  const address = session.addressOf(customer);
  const page = address === undefined ? undefined : await session.look(who, address);
  const url = page === undefined || isError(page) ? undefined : findNode(page.tree, "link", name)?.url;
  return url === undefined || page === undefined
    ? undefined
    : pageOf(session, who, session.idOf(new URL(url, page.url).href));
}

interface Field {
  readonly role: "textbox" | "spinbutton";
  readonly name: string;
  readonly value: string;
}

/** Fills in one field of the page that is shown and presses the button beside it. */
async function fillAndPress(
  session: PagesSession,
  who: string,
  page: Reading | undefined,
  { name, role, value }: Field,
  button: string,
) {
  if (page === undefined || !canUse(page, role, name) || !canUse(page, "button", button))
    return notThere(name);
  await (await session.tab(who)).fill(role, name, value);
  return refusalIn(await session.press(who, "button", button)) ?? accepted;
}

/** Chooses a reseller from a list of the page that is shown and presses the button beside it. */
async function chooseAndPress(
  session: PagesSession,
  who: string,
  page: Reading | undefined,
  list: string,
  reseller: string,
  button: string,
) {
  if (page === undefined || !canUse(page, "button", button)) return notThere(button);
  const refusal = await selectReseller(session, who, page, list, reseller);
  return refusal ?? refusalIn(await session.press(who, "button", button)) ?? accepted;
}

export async function buyLicences(
  session: PagesSession,
  who: string,
  id: string,
  additional: number,
): Promise<ActAnswer<"subscription.buy-licences">> {
  const { labels } = session;
  const value = Number.isFinite(additional) ? String(additional) : "";
  const field = { role: "spinbutton", name: labels.additionalLicences, value } as const;
  return fillAndPress(session, who, await pageOf(session, who, id), field, labels.buyLicences);
}

export async function setReseller(
  session: PagesSession,
  who: string,
  id: string,
  mpnId: string,
): Promise<ActAnswer<"subscription.set-reseller">> {
  const { labels } = session;
  const field = { role: "textbox", name: labels.resellerMpnId, value: mpnId } as const;
  return fillAndPress(session, who, await pageOf(session, who, id), field, labels.saveReseller);
}

export async function rename(
  session: PagesSession,
  who: string,
  id: string,
  nickname: string,
): Promise<ActAnswer<"subscription.rename">> {
  const { labels } = session;
  const field = { role: "textbox", name: labels.nickname, value: nickname } as const;
  return fillAndPress(session, who, await pageOf(session, who, id), field, labels.rename);
}

export async function upgrade(
  session: PagesSession,
  who: string,
  id: string,
  offer: string,
): Promise<ActAnswer<"subscription.upgrade">> {
  const { labels } = session;
  const page = await pageOf(session, who, id);
  const name = session.offers.of(offer);
  if (page === undefined || name === undefined || !canUse(page, "button", labels.upgrade))
    return notThere(labels.upgrade);
  await (await session.tab(who)).choose(labels.upgradeTo, name);
  return refusalIn(await session.press(who, "button", labels.upgrade)) ?? accepted;
}

export async function chooseContact(
  session: PagesSession,
  who: string,
  id: string,
  reseller: string,
): Promise<ActAnswer<"subscription.choose-support-contact">> {
  const { labels } = session;
  const page = await pageOf(session, who, id);
  return chooseAndPress(session, who, page, labels.supportContact, reseller, labels.select);
}

export async function submitContact(
  session: PagesSession,
  who: string,
  id: string,
): Promise<ActAnswer<"subscription.submit-support-contact">> {
  const { labels } = session;
  const page = await pageOf(session, who, id);
  const isThere = page !== undefined && findNode(page.tree, "combobox", labels.supportContact) !== undefined;
  if (!isThere || !canUse(page, "button", labels.submit)) return notThere(labels.submit);
  return refusalIn(await session.press(who, "button", labels.submit)) ?? accepted;
}

export async function changePhone(
  session: PagesSession,
  who: string,
  customer: string,
  phone: string,
): Promise<ActAnswer<"customer.change-phone">> {
  const { labels } = session;
  const page = await pageBehind(session, who, customer, labels.account);
  const field = { role: "textbox", name: labels.phone, value: phone } as const;
  return fillAndPress(session, who, page, field, labels.savePhone);
}

export async function grantOwner(
  session: PagesSession,
  who: string,
  customer: string,
  reseller: string,
): Promise<ActAnswer<"tenant-owner.grant">> {
  const { labels } = session;
  const page = await pageBehind(session, who, customer, labels.userSettings);
  return chooseAndPress(session, who, page, labels.reseller, reseller, labels.giveTenantOwner);
}

export async function noteAzure(
  session: PagesSession,
  who: string,
  customer: string,
  note: string,
): Promise<ActAnswer<"azure-account.note">> {
  const { labels } = session;
  const page = await pageBehind(session, who, customer, labels.userSettings);
  const field = { role: "textbox", name: labels.note, value: note } as const;
  return fillAndPress(session, who, page, field, labels.saveNote);
}

export async function changeProfile(
  session: PagesSession,
  who: string,
  description: string,
): Promise<ActAnswer<"profile.change">> {
  const { labels } = session;
  const page = await session.openBehind(who, labels.officialList);
  const field = { role: "textbox", name: labels.description, value: description } as const;
  return fillAndPress(session, who, page, field, labels.changeDescription);
}

import type { ActAnswer, ObserveAnswer } from "../../port/answers";
import { findNode, nodesOf, rowsOf, wordsOf } from "./accessible-tree";
import type { PagesSession } from "./pages-session";
import { notThere, refusalIn } from "./refusals";
import { canUse, valueIn } from "./tab";

/** Partnership requests on the Indirect resellers page, and the page behind a personal link. */

const accepted = { outcome: "accepted", result: {} } as const;

/** Opens the Indirect resellers page if it has this control, and presses it. */
async function pressOnResellers(session: PagesSession, who: string, name: string) {
  const page = await session.openBehind(who, session.labels.indirectResellers);
  if (page === undefined || !canUse(page, "button", name)) return notThere(name);
  return refusalIn(await session.press(who, "button", name)) ?? accepted;
}

export function request(session: PagesSession, who: string): Promise<ActAnswer<"partnership.request">> {
  return pressOnResellers(session, who, session.labels.requestPartnership);
}

export function done(session: PagesSession, who: string): Promise<ActAnswer<"partnership.done">> {
  return pressOnResellers(session, who, session.labels.done);
}

/** A portal without a control that saves the text keeps it as it is typed. */
export async function edit(
  session: PagesSession,
  who: string,
  text: string,
): Promise<ActAnswer<"partnership.edit">> {
  const { labels } = session;
  const page = await session.openBehind(who, labels.indirectResellers);
  if (page === undefined || !canUse(page, "textbox", labels.message)) return notThere(labels.message);
  const tab = await session.tab(who);
  await tab.fill("textbox", labels.message, text);
  if (!canUse(page, "button", labels.saveText)) {
    await session.landed(who, await tab.read());
    return accepted;
  }
  return refusalIn(await session.press(who, "button", labels.saveText)) ?? accepted;
}

/** Reads the message out of the address of the link, as the email application does. */
export async function openInEmail(
  session: PagesSession,
  who: string,
): Promise<ActAnswer<"partnership.open-in-email">> {
  const name = session.labels.openInEmail;
  const page = await session.lookBehind(who, session.labels.indirectResellers);
  const url = page === undefined ? undefined : findNode(page.tree, "link", name)?.url;
  if (url === undefined || !url.startsWith("mailto:")) return notThere(name);
  const message = new URL(url).searchParams.get("body") ?? "";
  return { outcome: "accepted", result: { message } };
}

export async function copyToClipboard(
  session: PagesSession,
  who: string,
): Promise<ActAnswer<"partnership.copy-to-clipboard">> {
  const name = session.labels.copyToClipboard;
  const page = await session.openBehind(who, session.labels.indirectResellers);
  if (page === undefined || !canUse(page, "button", name)) return notThere(name);
  const tab = await session.tab(who);
  return { outcome: "accepted", result: { clipboard: await tab.copied(tab.find("button", name)) } };
}

/** Follows a personal link. A link to another server belongs to no request of this portal. */
export async function accept(
  session: PagesSession,
  who: string,
  link: string,
): Promise<ActAnswer<"partnership.accept">> {
  const name = session.labels.accept;
  const isOwn = URL.canParse(link) && new URL(link).origin === new URL(session.portal.base).origin;
  if (!isOwn) return notThere(link);
  const page = await session.open(who, link);
  if (!canUse(page, "button", name)) return notThere(name);
  return refusalIn(await session.press(who, "button", name)) ?? accepted;
}

export async function observeRequest(
  session: PagesSession,
  who: string,
): Promise<ObserveAnswer<"partnership-request">> {
  const { labels } = session;
  const page = await session.lookBehind(who, labels.indirectResellers);
  if (page === undefined) return notThere(labels.indirectResellers);
  const text = valueIn(page, labels.message);
  if (text === undefined) return { outcome: "observed", value: null };
  const shown = [...nodesOf(page.tree)].find(
    ({ role, children }) =>
      role === "paragraph" && children.some((child) => wordsOf(child).startsWith(labels.personalLink)),
  );
  const link = (shown && findNode(shown, "link")?.url) ?? /https?:\/\/\S+/.exec(text)?.[0] ?? "none";
  session.secrets.add(link);
  return { outcome: "observed", value: { text, link } };
}

/** The resellers that the Indirect resellers page lists, or undefined if this person does not see that page. */
export async function listedResellers(session: PagesSession, who: string) {
  const { labels } = session;
  const page = await session.lookBehind(who, labels.indirectResellers);
  if (page === undefined) return undefined;
  return rowsOf(page.tree, labels.indirectResellers).map((row) => {
    const cell = row.get(labels.reseller);
    const name = cell === undefined ? "" : wordsOf(cell);
    return { reseller: session.resellers.id(name), name };
  });
}

export async function indirectResellers(
  session: PagesSession,
  who: string,
): Promise<ObserveAnswer<"indirect-resellers">> {
  const value = await listedResellers(session, who);
  return value === undefined ? notThere(session.labels.indirectResellers) : { outcome: "observed", value };
}

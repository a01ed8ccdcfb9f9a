import type { Rejected } from "../../port/answers";
import type { OrderLine } from "../../port/shapes";
import {
  type AccessibleNode,
  findNode,
  nodesOf,
  optionsOf,
  selectedOption,
  wordsOf,
} from "./accessible-tree";
import type { PagesSession } from "./pages-session";
import { notThere, refusalIn } from "./refusals";
import type { Reading } from "./tab";
import { canUse } from "./tab";

/** The lines of an order: a list of offers and a number each. */

const mostLines = 100;

function rowCount({ tree }: Reading, label: string): number {
  let count = 0;
  while (count < mostLines && findNode(tree, "combobox", `${label} ${count + 1}`) !== undefined) count += 1;
  return count;
}

function typed(licences: number): string {
  return Number.isFinite(licences) ? String(licences) : "";
}

async function fillLine(session: PagesSession, who: string, number: number, line: OrderLine | undefined) {
  const { labels, offers } = session;
  const tab = await session.tab(who);
  const option = line === undefined ? labels.none : offers.of(line.offer);
  if (option === undefined) return notThere(line?.offer ?? "");
  await tab.choose(`${labels.subscription} ${number}`, option);
  await tab.fill(
    "spinbutton",
    `${labels.licences} ${number}`,
    line === undefined ? "" : typed(line.licences),
  );
  return undefined;
}

/** Fills in the lines on the New subscription page, which is shown. Returns the refusal if a line cannot be chosen. */
export async function fillLines(
  session: PagesSession,
  who: string,
  shown: Reading,
  lines: readonly OrderLine[],
): Promise<Rejected | undefined> {
  const { labels } = session;
  let page = shown;
  while (rowCount(page, labels.subscription) < lines.length) {
    if (!canUse(page, "button", labels.addLine)) return notThere(labels.addLine);
    page = await session.press(who, "button", labels.addLine);
    const refusal = refusalIn(page);
    if (refusal !== undefined) return refusal;
  }
  const before = linesOf(session, page);
  for (let index = 0; index < rowCount(page, labels.subscription); index += 1) {
    if (lines[index] === undefined && before[index] === undefined) continue;
    const refusal = await fillLine(session, who, index + 1, lines[index]);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

/** Selects a reseller from a list; undefined selects none. Returns the refusal if the list does not have it. */
export async function selectReseller(
  session: PagesSession,
  who: string,
  { tree }: Reading,
  list: string,
  reseller: string | undefined,
): Promise<Rejected | undefined> {
  const found = findNode(tree, "combobox", list);
  if (found === undefined) return notThere(list);
  const option = reseller === undefined ? session.labels.none : session.resellers.of(reseller);
  if (option === undefined || ![...optionsOf(found, ""), ""].includes(option))
    return notThere(reseller ?? list);
  if (selectedOption(found) !== option) await (await session.tab(who)).choose(list, option);
  return undefined;
}

/** The lines as the fields of the New subscription page show them. */
export function linesOf({ labels, offers }: PagesSession, { tree }: Reading): OrderLine[] {
  const lines: OrderLine[] = [];
  for (let number = 1; number <= mostLines; number += 1) {
    const list = findNode(tree, "combobox", `${labels.subscription} ${number}`);
    if (list === undefined) break;
    const name = selectedOption(list) ?? labels.none;
    const licences = findNode(tree, "spinbutton", `${labels.licences} ${number}`)?.text ?? "";
    if (name !== labels.none) lines.push({ offer: offers.id(name), licences: Number(licences) });
  }
  return lines;
}

function pattern(template: string): RegExp {
  const parts = template.split(/\{(\w+)\}/);
  const quoted = parts.map((part, index) =>
    index % 2 === 1 ? `(?<${part}>.+?)` : part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"),
  );
  return new RegExp(`^${quoted.join("")}$`, "s");
}

/** The values of the placeholders of a template in a text, or undefined if the text is of another form. */
export function placeholders(template: string, text: string): Readonly<Record<string, string>> | undefined {
  return pattern(template).exec(text.trim())?.groups;
}

/** Lines as a list shows them: "5 × Office". */
export function listedLines({ labels, offers }: PagesSession, nodes: Iterable<AccessibleNode>): OrderLine[] {
  return [...nodes].flatMap((node) => {
    const found = node.role === "listitem" ? placeholders(labels.line, wordsOf(node)) : undefined;
    const { licences, offer } = found ?? {};
    return licences === undefined || offer === undefined
      ? []
      : [{ licences: Number(licences), offer: offers.id(offer) }];
  });
}

export function linesInside(session: PagesSession, node: AccessibleNode | undefined): OrderLine[] {
  return node === undefined ? [] : listedLines(session, nodesOf(node));
}

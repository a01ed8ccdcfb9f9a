import { parse } from "yaml";
import { z } from "zod";

/** A node of the accessibility tree, as a screen reader has it. */
export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  /** The node's own text: the value of a text field, the words of a paragraph. */
  readonly text: string;
  readonly url: string | undefined;
  readonly states: readonly string[];
  readonly children: readonly AccessibleNode[];
}

const headline = /^([\w-]+)(?: ("(?:[^"\\]|\\.)*"))?((?: \[[^\]]*\])*)$/s;
const spoken = z.string();

function partsOf(line: string) {
  const [, role = "text", quoted, states = ""] = headline.exec(line.trim()) ?? [];
  const name = quoted === undefined ? "" : spoken.parse(JSON.parse(quoted));
  return { role, name, states: [...states.matchAll(/\[([^\]]*)\]/g)].map(([, state = ""]) => state) };
}

function nodeOf(line: string, content: unknown): AccessibleNode {
  const members: unknown[] = Array.isArray(content) ? content : [];
  const url = members.map(urlOf).find((each) => each !== undefined);
  const children = members.filter((member) => urlOf(member) === undefined).flatMap(nodesIn);
  return { ...partsOf(line), text: typeof content === "string" ? content : "", url, children };
}

function urlOf(member: unknown): string | undefined {
  if (typeof member !== "object" || member === null || !("/url" in member)) return undefined;
  return String(member["/url"]);
}

function nodesIn(member: unknown): readonly AccessibleNode[] {
  if (typeof member === "string") return [nodeOf(member, null)];
  if (typeof member !== "object" || member === null) return [];
  return Object.entries(member).map(([line, content]) => nodeOf(line, content));
}

/** Parses the aria snapshot of a page: YAML in which each node is a line with role, name and states. */
export function accessibleTree(snapshot: string): AccessibleNode {
  const parsed: unknown = parse(snapshot, { schema: "failsafe" });
  const members: unknown[] = Array.isArray(parsed) ? parsed : [];
  return {
    role: "document",
    name: "",
    text: "",
    url: undefined,
    states: [],
    children: members.flatMap(nodesIn),
  };
}

/** The node and everything in it, in the order of the page. */
export function* nodesOf(node: AccessibleNode): Generator<AccessibleNode> {
  yield node;
  for (const child of node.children) yield* nodesOf(child);
}

export function findNode(node: AccessibleNode, role: string, name?: string): AccessibleNode | undefined {
  for (const each of nodesOf(node))
    if (each.role === role && (name === undefined || each.name === name)) return each;
  return undefined;
}

/** The words of a node: its name, or else all texts in it. */
export function wordsOf(node: AccessibleNode): string {
  if (node.name !== "") return node.name;
  if (node.text !== "") return node.text;
  return node.children.map(wordsOf).join(" ").trim();
}

/** The definition of a term, or undefined if the page has no such term. */
export function definitionOf(nodes: Iterable<AccessibleNode>, term: string): AccessibleNode | undefined {
  let isNext = false;
  for (const node of nodes) {
    if (node.role === "definition" && isNext) return node;
    if (node.role === "term") isNext = wordsOf(node) === term;
  }
  return undefined;
}

/** Everything between a heading and the next heading of its own or a higher level; undefined without such a heading. */
export function sectionOf(tree: AccessibleNode, heading: string): readonly AccessibleNode[] | undefined {
  let level = 0;
  const found: AccessibleNode[] = [];
  for (const node of nodesOf(tree)) {
    const ownLevel = Number(node.states.find((state) => state.startsWith("level="))?.slice("level=".length));
    if (node.role === "heading" && level > 0 && ownLevel <= level) break;
    if (level > 0) found.push(node);
    else if (node.role === "heading" && node.name === heading) level = ownLevel;
  }
  return level === 0 ? undefined : found;
}

/** A row of a table: its cells by the headings of their columns. */
export type Row = ReadonlyMap<string, AccessibleNode>;

/** The rows of the table with this name; none if the page has none. */
export function rowsOf(tree: AccessibleNode, name: string): readonly Row[] {
  const table = findNode(tree, "table", name);
  if (table === undefined) return [];
  const rows = [...nodesOf(table)].filter(({ role }) => role === "row");
  const heads = rows.flatMap(({ children }) => children.filter(({ role }) => role === "columnheader"));
  return rows.flatMap(({ children }) => {
    const cells = children.filter(({ role }) => role === "cell" || role === "rowheader");
    return cells.length === 0 ? [] : [new Map(cells.map((cell, index) => [heads[index]?.name ?? "", cell]))];
  });
}

/** The address of the first link in a node. */
export function linkIn(node: AccessibleNode | undefined): string | undefined {
  return node === undefined ? undefined : findNode(node, "link")?.url;
}

/** The names of the options of a list, without the one that stands for nothing. */
export function optionsOf(list: AccessibleNode, nothing: string): readonly string[] {
  return [...nodesOf(list)]
    .filter(({ name, role }) => role === "option" && name !== nothing)
    .map(({ name }) => name);
}

export function selectedOption(list: AccessibleNode | undefined): string | undefined {
  if (list === undefined) return undefined;
  return [...nodesOf(list)].find(({ role, states }) => role === "option" && states.includes("selected"))
    ?.name;
}

import { type Document, isMap, isNode, isPair, LineCounter, parseDocument } from "yaml";

/** The keys and indexes that lead to a value, from the outermost. */
export type YamlPath = readonly (string | number)[];

/** A YAML text, and the lines on which its parts begin, the first being 1. */
export interface ParsedYaml {
  readonly document: Document.Parsed;
  /** The first mistake, if the text is no YAML. */
  readonly mistake: { readonly line: number; readonly detail: string } | undefined;
  lineOf(node: unknown): number;
  /** Returns the line of a value, or of the closest value around it that the text has. */
  lineAt(path: YamlPath): number;
}

/** Returns the first line of a message, without the position that it repeats. */
export function firstLine(message: string): string {
  return (message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, "");
}

/** Parses a text in which no key may be repeated. Does not throw: a text that is no YAML has a mistake. */
export function parseYaml(text: string): ParsedYaml {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
  const [problem] = document.errors;
  const lineOf = (node: unknown) => (isNode(node) && node.range ? counter.linePos(node.range[0]).line : 1);
  return {
    document,
    mistake: problem && { line: problem.linePos?.[0].line ?? 1, detail: firstLine(problem.message) },
    lineOf,
    lineAt: (path) => lineOf(closestNode(document, path)),
  };
}

function closestNode(document: Document, path: YamlPath): unknown {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const pair = isMap(parent)
      ? parent.items.find((item) => isPair(item) && String(item.key) === String(key))
      : undefined;
    const found = pair?.key ?? document.getIn(path.slice(0, length), true);
    if (isNode(found)) return found;
  }
  return undefined;
}

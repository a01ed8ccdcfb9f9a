import { type Document, isAlias, isMap, isScalar, isSeq, type YAMLMap } from "yaml";
import { plainText, thrownText } from "../../domain/foreign-text";
import { parseYaml } from "../../domain/parse-yaml";
import { readTextFile } from "../../domain/read-text-file";
import type { ExpectedFailure } from "../../verdicts/expected-failure";
import { BaselineError, type Field, FieldError, type Place } from "./baseline-error";
import { baselineMessages, fieldMessages } from "./baseline-messages";

/** The name under which the list stands in the file. */
export const listName = "expected-failures";

/** An entry with the line on which it begins. */
export interface BaselineEntry extends ExpectedFailure {
  readonly line: number;
}

/** A file of expected failures: its entries, and the document as it is written, comments included. */
export interface Baseline {
  readonly path: string;
  readonly document: Document.Parsed;
  readonly entries: readonly BaselineEntry[];
}

const fields = Object.keys(fieldMessages) as readonly Field[];
const known = fields.join(", ");

type LineOf = (node: unknown) => number;

function checkFields(entry: YAMLMap, path: string, lineOf: LineOf): void {
  for (const { key } of entry.items) {
    const field = isScalar(key) ? String(key.value) : String(key);
    if (fields.some((name) => name === field)) continue;
    throw new BaselineError(baselineMessages.unknownField, { path, line: lineOf(key), field, known });
  }
}

// A baseline of every check that there is has less.
const mostCharacters = 5_000_000;
const longestName = 500;

/** Returns true for a day of the calendar: `Date.parse` takes the 31st of February for the 3rd of March. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const shapes: Readonly<Record<Field, (text: string) => boolean>> = {
  requirement: (text) => text !== "" && text.length <= longestName,
  check: (text) => text !== "" && text.length <= longestName,
  outcome: (text) => text === "fail",
  reason: (text) => text.trim() !== "",
  issue: (text) => URL.canParse(text),
  expires: isDate,
};

const longestFound = 100;

function kindOf(node: unknown): string {
  return isAlias(node) ? "an alias" : "a list or a map";
}

/** Returns the text of a field, or undefined if it is missing. Throws `BaselineError` for any other value. */
function textOf(entry: YAMLMap, field: Field, path: string, lineOf: LineOf): string | undefined {
  const node: unknown = entry.get(field, true);
  if (node === undefined) return undefined;
  const value: unknown = isScalar(node) ? node.value : node;
  const found = isScalar(node) ? plainText(JSON.stringify(value), longestFound) : kindOf(node);
  if (typeof value === "string" && shapes[field](value)) return value;
  throw new FieldError({ path, line: lineOf(node) }, field, found);
}

function readEntry(node: unknown, path: string, lineOf: LineOf): BaselineEntry {
  const place: Place = { path, line: lineOf(node) };
  if (!isMap(node)) throw new BaselineError(baselineMessages.noEntry, { ...place, known });
  checkFields(node, path, lineOf);
  const optional = (field: Field) => textOf(node, field, path, lineOf) ?? null;
  const needed = (field: Field) => {
    const text = textOf(node, field, path, lineOf);
    if (text === undefined) throw new FieldError(place, field, undefined);
    return text;
  };
  const [requirement, check] = [optional("requirement"), optional("check")];
  if ((requirement === null) === (check === null)) throw new BaselineError(baselineMessages.subject, place);
  needed("outcome");
  const [reason, issue, expires] = [needed("reason"), needed("issue"), optional("expires")];
  return { requirement, check, reason, issue, expires, line: place.line };
}

function itemsOf(document: Document.Parsed, path: string, lineOf: LineOf): readonly unknown[] {
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return [];
  const list: unknown =
    isMap(contents) && contents.items.length === 1 ? contents.get(listName, true) : undefined;
  if (isSeq(list)) return list.items;
  if (isScalar(list) && list.value === null) return [];
  throw new BaselineError(baselineMessages.noList, { path, line: lineOf(contents) });
}

/** Parses a file of expected failures. Throws `BaselineError`, which names place, mistake, expectation and remedy. */
export function parseBaseline(text: string, path: string): Baseline {
  const { document, lineOf, mistake } = parseYaml(text);
  if (mistake !== undefined) throw new BaselineError(baselineMessages.notYaml, { path, ...mistake });
  const entries = itemsOf(document, path, lineOf).map((node) => readEntry(node, path, lineOf));
  return { path, document, entries };
}

function isMissing(problem: unknown): boolean {
  return problem instanceof Error && "code" in problem && problem.code === "ENOENT";
}

/** Reads a file of expected failures. It may be missing if it is to be written. Throws `BaselineError`. */
export function readBaseline(path: string, { mayBeMissing }: { readonly mayBeMissing: boolean }): Baseline {
  try {
    return parseBaseline(readTextFile(path, mostCharacters), path);
  } catch (problem) {
    if (problem instanceof BaselineError) throw problem;
    if (mayBeMissing && isMissing(problem)) return parseBaseline("", path);
    const reason = thrownText(problem);
    throw new BaselineError(baselineMessages.unreadable, { path, reason });
  }
}

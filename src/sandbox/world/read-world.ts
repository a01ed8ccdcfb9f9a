import { readFileSync } from "node:fs";
import { type Document, isMap, isNode, isPair, LineCounter, parseDocument } from "yaml";
import { thrownText } from "../../domain/foreign-text";
import { UsageError } from "../../domain/usage-error";
import { findMistake, type Path } from "./check-references";
import { worldMessages } from "./world-messages";
import { type World, worldSchema } from "./world-schema";

/** Returns the line of a value, or of the closest value around it that the file has. */
type LineOf = (path: Path) => number;

function lineFinder(document: Document, counter: LineCounter): LineOf {
  return (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const parent = document.getIn(path.slice(0, length - 1), true);
      const key = path[length - 1];
      const pair = isMap(parent)
        ? parent.items.find((item) => isPair(item) && String(item.key) === String(key))
        : undefined;
      const found = pair?.key ?? document.getIn(path.slice(0, length), true);
      if (isNode(found) && found.range) return counter.linePos(found.range[0]).line;
    }
    return 1;
  };
}

/** `customers[0].subscriptions[2].offer`. */
export function placeInWords(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");
}

function oneLine(text: string): string {
  const line = (text.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, "");
  return /[.:]$/.test(line) ? line.replace(/:$/, ".") : `${line}.`;
}

function checkShape(value: unknown, path: string, lineOf: LineOf): World {
  const parsed = worldSchema.safeParse(value ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = (issue?.path ?? []).map((step) => (typeof step === "symbol" ? String(step) : step));
  const unknown = issue?.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  const where = placeInWords([...place, ...unknown]) || "the file";
  const detail = oneLine(issue?.message ?? "");
  throw new UsageError(worldMessages.shape, { path, line: lineOf([...place, ...unknown]), where, detail });
}

function checkReferences(world: World, path: string, lineOf: LineOf): void {
  const mistake = findMistake(world);
  if (mistake === undefined) return;
  const place = { path, line: lineOf(mistake.path), where: placeInWords(mistake.path), id: mistake.id };
  if (mistake.kind === "duplicate") throw new UsageError(worldMessages.duplicate, place);
  throw new UsageError(worldMessages.unknownReference, place);
}

/** Parses a world file. `path` is its name in messages. Throws `UsageError` with place, mistake and remedy. */
export function parseWorld(text: string, path: string): World {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
  const [problem] = document.errors;
  if (problem !== undefined) {
    const line = problem.linePos?.[0].line ?? 1;
    throw new UsageError(worldMessages.notYaml, { path, line, detail: oneLine(problem.message) });
  }
  const lineOf = lineFinder(document, counter);
  const world = checkShape(document.toJS({ maxAliasCount: 100 }), path, lineOf);
  checkReferences(world, path, lineOf);
  return world;
}

/** Checks a world that a program made. Throws `UsageError` as for a file. */
export function checkWorld(value: unknown): World {
  const world = checkShape(value, "world", () => 1);
  checkReferences(world, "world", () => 1);
  return world;
}

/** Reads and parses a world file. Throws `UsageError`. */
export function readWorld(path: string): World {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (problem) {
    const reason = thrownText(problem);
    throw new UsageError(worldMessages.unreadable, { path, reason });
  }
  return parseWorld(text, path);
}

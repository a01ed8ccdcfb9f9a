import { readFileSync } from "node:fs";
import { thrownText } from "../../domain/foreign-text";
import { firstLine, parseYaml, type YamlPath } from "../../domain/parse-yaml";
import { UsageError } from "../../domain/usage-error";
import { findMistake } from "./check-references";
import { worldMessages } from "./world-messages";
import { type World, worldSchema } from "./world-schema";

type LineOf = (path: YamlPath) => number;

/** `customers[0].subscriptions[2].offer`. */
export function placeInWords(path: YamlPath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");
}

function sentence(message: string): string {
  const line = firstLine(message);
  return /[.:]$/.test(line) ? line.replace(/:$/, ".") : `${line}.`;
}

function checkShape(value: unknown, path: string, lineOf: LineOf): World {
  const parsed = worldSchema.safeParse(value ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = (issue?.path ?? []).map((step) => (typeof step === "symbol" ? String(step) : step));
  const unknown = issue?.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  const where = placeInWords([...place, ...unknown]) || "the file";
  const detail = sentence(issue?.message ?? "");
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
  const { document, lineAt, mistake } = parseYaml(text);
  if (mistake !== undefined) {
    const { detail, line } = mistake;
    throw new UsageError(worldMessages.notYaml, { path, line, detail: sentence(detail) });
  }
  const world = checkShape(document.toJS({ maxAliasCount: 100 }), path, lineAt);
  checkReferences(world, path, lineAt);
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

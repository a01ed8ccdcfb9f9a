import { readFileSync } from "node:fs";
import { isMap, isScalar, type Node } from "yaml";
import { choiceTable, isChoiceOf, isReadingId, type KnownChoices, readingIds } from "../../domain/choices";
import { nearest } from "../../domain/did-you-mean";
import { thrownText } from "../../domain/foreign-text";
import { parseYaml } from "../../domain/parse-yaml";
import { UsageError } from "../../domain/usage-error";
import { readingsFileMessages } from "./readings-messages";

/** Reads a YAML file with a choice for each reading that it names. Throws `UsageError`, which names line, mistake and remedy. */
export function readReadingsFile(path: string): KnownChoices {
  return parseReadingsFile(textOf(path), path);
}

/** Parses the text of such a file; `path` is its name in messages. Throws `UsageError`. */
export function parseReadingsFile(text: string, path: string): KnownChoices {
  const { document, lineOf, mistake } = parseYaml(text);
  if (mistake !== undefined) throw new UsageError(readingsFileMessages.notYaml, { path, ...mistake });
  if (!isMap<Node, Node | null>(document.contents))
    throw new UsageError(readingsFileMessages.noMap, { path });
  const choices: Record<string, string> = {};
  for (const { key, value } of document.contents.items) {
    const line = lineOf(key);
    const [reading, choice] = checked(plain(key), plain(value), { path, line });
    choices[reading] = choice;
  }
  return choices;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (problem) {
    const reason = thrownText(problem);
    throw new UsageError(readingsFileMessages.unreadable, { path, reason });
  }
}

function plain(node: Node | null): string {
  return isScalar(node) ? String(node.value) : "";
}

function checked(
  reading: string,
  choice: string,
  place: { readonly path: string; readonly line: number },
): readonly [string, string] {
  if (!isReadingId(reading)) {
    const fillings = { text: reading, nearest: nearest(reading, readingIds), last: readingIds.at(-1) ?? "" };
    throw new UsageError(readingsFileMessages.unknownReading, { ...place, ...fillings });
  }
  if (isChoiceOf(reading, choice)) return [reading, choice];
  const known = choiceTable[reading].join(", ");
  throw new UsageError(readingsFileMessages.unknownChoice, { ...place, reading, text: choice, known });
}

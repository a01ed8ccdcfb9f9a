import { inLanguage, type LocalizedText } from "../../domain/text";
import { shownTarget } from "../secrets/shown-target";
import { openQuote } from "./transport-errors";

/** The command line cannot be split. */
export class UnreadableCommand extends Error {
  override readonly name = "UnreadableCommand";
  constructor(readonly saying: LocalizedText) {
    super(inLanguage(saying, "en"));
  }
}

interface Reading {
  readonly words: string[];
  word: string | undefined;
  quote: '"' | "'" | undefined;
}

/** A backslash escapes nothing in single quotes, and only `"` and `\` in double quotes. */
function escaped(reading: Reading, next: string | undefined): string | undefined {
  if (next === undefined || reading.quote === "'") return undefined;
  if (reading.quote === '"' && next !== '"' && next !== "\\") return undefined;
  return next;
}

function readCharacter(reading: Reading, character: string): void {
  if (reading.quote !== undefined) {
    if (character === reading.quote) reading.quote = undefined;
    else reading.word = (reading.word ?? "") + character;
  } else if (character === '"' || character === "'") {
    reading.quote = character;
    reading.word ??= "";
  } else if (/\s/.test(character)) {
    if (reading.word !== undefined) reading.words.push(reading.word);
    reading.word = undefined;
  } else {
    reading.word = (reading.word ?? "") + character;
  }
}

/**
 * Splits a command line into words by the quoting rules of a POSIX shell: white space separates words, and single quotes, double
 * quotes and backslashes protect it. Nothing is expanded (no variables, globs or pipes), so that a target has the same meaning
 * on every platform. Throws `UnreadableCommand` if a quote is not closed.
 */
export function splitCommand(text: string): string[] {
  const reading: Reading = { words: [], word: undefined, quote: undefined };
  const characters = [...text];
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at] ?? "";
    const next = character === "\\" ? escaped(reading, characters[at + 1]) : undefined;
    if (next === undefined) {
      readCharacter(reading, character);
    } else {
      reading.word = (reading.word ?? "") + next;
      at += 1;
    }
  }
  if (reading.quote !== undefined) {
    throw new UnreadableCommand(openQuote(reading.quote, shownTarget(text)));
  }
  return reading.word === undefined ? reading.words : [...reading.words, reading.word];
}

import { inLanguage, type LocalizedText } from "../../domain/text";
import { openQuote } from "./transport-errors";

/** What is wrong with a command line, with the place where it goes wrong. */
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

/** What a backslash does depends on where it stands: nothing in single quotes, only before `"` and `\` in double ones. */
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
 * Cuts a command line into words as a POSIX shell quotes them: white space separates, single and double quotes and the
 * backslash protect. Nothing is expanded: no variables, no globs, no pipes, so that a target means the same everywhere.
 * Throws `UnreadableCommand` where a quote is left open.
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
    throw new UnreadableCommand(openQuote(reading.quote, text));
  }
  return reading.word === undefined ? reading.words : [...reading.words, reading.word];
}

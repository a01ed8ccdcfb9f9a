import { nearest } from "../domain/did-you-mean";
import { type Language, languages } from "../domain/language";
import { UsageError } from "../domain/usage-error";
import { usageMessages } from "../runner/errors/usage-messages";
import { parseBudget } from "../runner/parse-budget";
import type { Shard } from "../runner/run-checks";

/** Throws `UsageError` for an unknown language. */
export function parseLanguage(text: string): Language {
  const language = languages.find((known) => known === text);
  if (language !== undefined) return language;
  const known = languages.join(", ");
  throw new UsageError(usageMessages.unknownLanguage, { text, nearest: nearest(text, languages), known });
}

/** Reads a whole number for an option. Throws `UsageError` for anything else. */
export function parseWholeNumber(option: string, least: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && Number.isSafeInteger(number) && number >= least) return number;
    throw new UsageError(usageMessages.notANumber, { option, text, least, most: Number.MAX_SAFE_INTEGER });
  };
}

/** Reads a budget in steps. One in seconds would make counts depend on the machine. Throws `UsageError`. */
export function parseSteps(text: string): number {
  const budget = parseBudget(text);
  if ("steps" in budget) return budget.steps;
  throw new UsageError(usageMessages.stepsOnly, { text });
}

const mostSeconds = 86_400;
const leastSeconds = 0.001;

/** Reads a number of seconds for an option. Throws `UsageError` for anything else. */
export function parseSeconds(option: string): (text: string) => number {
  return (text) => {
    const seconds = Number(text);
    if (/^\d+(\.\d+)?$/.test(text) && seconds >= leastSeconds && seconds <= mostSeconds) return seconds;
    const limits = { least: leastSeconds, most: mostSeconds };
    throw new UsageError(usageMessages.badSeconds, { option, text, ...limits });
  };
}

/** Reads `i/n`, part i of n. Throws `UsageError` for anything else. */
export function parseShard(text: string): Shard {
  const [, part, of] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (part !== undefined && of !== undefined && part >= 1 && part <= of) return { part, of };
  throw new UsageError(usageMessages.badShard, { text });
}

/** Collects an option that may be given several times, and several values in one. */
export function collect(text: string, earlier: readonly string[]): readonly string[] {
  return [
    ...earlier,
    ...text
      .split(",")
      .map((part) => part.trim())
      .filter((part) => part !== ""),
  ];
}

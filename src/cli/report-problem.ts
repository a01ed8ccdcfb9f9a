import { CommanderError } from "commander";
import { thrownText, visibleText } from "../domain/foreign-text";
import { type Language, languages } from "../domain/language";
import { format, LocalizedError } from "../domain/text";
import { cliMessages } from "./cli-messages";
import { commanderInChinese } from "./zh-tw/commander";

/** Reads the language from the command line, even if the rest of it is wrong. */
export function askedLanguage(args: readonly string[]): Language {
  const place = args.findIndex((arg) => /^--lang(=|$)/.test(arg));
  const text = args[place]?.split("=")[1] ?? args[place + 1];
  return languages.find((language) => place >= 0 && language === text) ?? "en";
}

function oneLine(text: string): string {
  return visibleText(text.replaceAll(/\s*\n\s*/g, " ").trim());
}

function wordsOf(problem: unknown, language: Language): string {
  if (problem instanceof LocalizedError) return problem.in(language);
  if (problem instanceof CommanderError) {
    const words = problem.message.replace(/^error: /, "");
    if (language === "zh-TW") return commanderInChinese(words);
    return words.charAt(0).toUpperCase() + words.slice(1);
  }
  return format(cliMessages.unforeseen, language, {
    detail: thrownText(problem),
  });
}

/** Returns 2 for wrong usage and 3 for anything else that ends a command early. */
function exitCodeOf(problem: unknown): number {
  if (problem instanceof CommanderError) return 2;
  return problem instanceof Error && problem.name === "UsageError" ? 2 : 3;
}

/** Prints a problem in one line on standard error and returns the exit code. The stack trace is printed with `--trace` only. */
export function reportProblem(problem: unknown, args: readonly string[]): number {
  const isHelp = problem instanceof CommanderError && problem.code === "commander.help";
  if (!isHelp) process.stderr.write(`${oneLine(wordsOf(problem, askedLanguage(args)))}\n`);
  if (args.includes("--trace") && problem instanceof Error) process.stderr.write(`${problem.stack}\n`);
  return exitCodeOf(problem);
}

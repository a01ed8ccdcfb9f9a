import Table from "cli-table3";
import { Command } from "commander";
import type { BilingualText } from "../../machines/machine-model";
import { notModelled } from "../../machines/not-modelled";
import { thrownText } from "../domain/foreign-text";
import type { Language } from "../domain/language";
import { readTextFile } from "../domain/read-text-file";
import { format } from "../domain/text";
import { UsageError } from "../domain/usage-error";
import { checkPage } from "../register/check-page";
import { registerTextIn } from "../register/register-text";
import { type Statement, statements } from "../register/statements";
import { wrapText } from "../reporting/words/wrap-text";
import { usageMessages } from "../runner/errors/usage-messages";
import { checkSources } from "../runner/planning/check-sources";
import { statementCoverage } from "../runner/planning/statement-coverage";
import { brokenRequirements } from "../targets/mutant-targets";
import { cliMessages } from "./cli-messages";
import { setResult } from "./exit-guard";
import { parseLanguage } from "./parse-options";

interface StatementsFlags {
  readonly json: boolean;
  readonly checkPage?: string;
  readonly lang: Language;
}

/** A row of `statements --json`. */
interface CoveredStatement
  extends Pick<
    Statement,
    "id" | "section" | "kind" | "requirements" | "level" | "wording" | "reason" | "en" | "zh"
  > {
  readonly scenarios: number;
  readonly cells: number;
  readonly faults: number;
  /** The reason for which no check of the machines rests on a statement that is required; null for every other statement. */
  readonly withoutCells: BilingualText | null;
}

async function coveredStatements(): Promise<readonly CoveredStatement[]> {
  const broken = brokenRequirements();
  const coverage = await statementCoverage(checkSources());
  return statements.map(({ id, section, kind, requirements, level, wording, reason, en, zh }) => {
    const { scenarios = 0, cells = 0 } = coverage.get(id) ?? {};
    const faults = broken.filter((slug) => requirements.some((requirement) => requirement === slug)).length;
    const counts = { scenarios, cells, faults, withoutCells: cells > 0 ? null : reasonFor(requirements) };
    return { id, section, kind, requirements, level, wording, reason, en, zh, ...counts };
  });
}

function reasonFor(requirements: Statement["requirements"]): BilingualText | null {
  const [reason] = requirements.flatMap((slug) => notModelled[slug] ?? []);
  return reason ?? null;
}

const wordsWidth = 50;

/** The statement, and below it the reason for which no machine covers it. */
function wordsOf(row: CoveredStatement, language: Language): string {
  const reason = row.withoutCells?.[language];
  const texts = [
    registerTextIn(row, language),
    ...(reason === undefined ? [] : [format(cliMessages.withoutCells, language, { reason })]),
  ];
  return texts.flatMap((text) => wrapText(text, wordsWidth - 2)).join("\n");
}

function tableOf(rows: readonly CoveredStatement[], language: Language): string {
  const headings = ["statement", "level", "words", "requirements", "scenarios", "cells", "faults"] as const;
  const table = new Table({
    head: headings.map((heading) => format(cliMessages[heading], language)),
    colWidths: [null, null, wordsWidth, null, null, null, null],
    colAligns: ["left", "left", "left", "left", "right", "right", "right"],
    style: { head: [], border: [], compact: true },
  });
  for (const row of rows) {
    table.push([
      row.id,
      row.level ?? format(cliMessages.context, language),
      wordsOf(row, language),
      row.requirements.join("\n"),
      row.scenarios,
      row.cells,
      row.faults,
    ]);
  }
  return table.toString();
}

// The page has some hundred kilobytes.
const mostBytes = 20_000_000;

function readPage(path: string): string {
  try {
    return readTextFile(path, mostBytes);
  } catch (problem) {
    const reason = thrownText(problem);
    throw new UsageError(usageMessages.unreadablePage, { path, reason });
  }
}

/** Compares the page with the register and returns 0 if they agree, else 1. Throws `UsageError` for a file that is no page. */
function comparePage(path: string, { json, lang: language }: StatementsFlags): number {
  const text = readPage(path);
  const { sentences, differences } = (() => {
    try {
      return checkPage(text);
    } catch (problem) {
      const reason = thrownText(problem);
      throw new UsageError(usageMessages.unreadablePage, { path, reason });
    }
  })();
  if (json) process.stdout.write(`${JSON.stringify({ sentences, differences }, null, 2)}\n`);
  for (const difference of json ? [] : differences) {
    const fillings = { id: difference.id, language: difference.language };
    process.stdout.write(`${format(cliMessages[difference.kind], language, fillings)}\n`);
  }
  if (!json) {
    const text = differences.length === 0 ? cliMessages.samePage : cliMessages.otherPage;
    const fillings = { sentences, count: differences.length };
    process.stdout.write(`${format(text, language, fillings)}\n`);
  }
  return differences.length === 0 ? 0 : 1;
}

async function list({ json, lang: language }: StatementsFlags): Promise<number> {
  const rows = await coveredStatements();
  process.stdout.write(json ? `${JSON.stringify(rows, null, 2)}\n` : `${tableOf(rows, language)}\n`);
  return 0;
}

export function statementsCommand(): Command {
  return new Command()
    .option("--json", "print the rows as JSON", false)
    .option("--check-page <file>", "compare the page (or its statements in JSON) with the register")
    .option("--lang <language>", "en or zh-TW", parseLanguage, "en")
    .action(async (flags: StatementsFlags) => {
      const { checkPage: page } = flags;
      setResult(page === undefined ? await list(flags) : comparePage(page, flags));
    });
}

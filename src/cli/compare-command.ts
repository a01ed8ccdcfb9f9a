import { existsSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import type { Language } from "../domain/language";
import { UsageError } from "../domain/usage-error";
import { changesSince, compareRuns, IncomparableRuns } from "../reporting/comparison/compare-runs";
import { changesJson, comparisonJson } from "../reporting/comparison/comparison-json";
import { changesMarkdown, comparisonMarkdown } from "../reporting/comparison/comparison-markdown";
import { comparisonPage } from "../reporting/comparison/comparison-page";
import { comparisonWords } from "../reporting/comparison/comparison-words";
import type { RunRecord } from "../reporting/record/run-record";
import { replaceFiles } from "../runner/replace-files";
import { readReport } from "../runner/report-folder";
import { runVerify } from "../runner/verify";
import { setResult } from "./exit-guard";
import { parseLanguage } from "./parse-options";
import { writeNamed } from "./write-file";

interface CompareFlags {
  readonly since?: string;
  readonly lang: Language;
  readonly json: boolean;
  readonly html?: string;
}

/** Reads a saved run, or runs the suite against a target of that name without leaving a report. */
async function runOf(name: string, language: Language): Promise<RunRecord> {
  const isFolder = existsSync(join(name, "events.ndjson")) || existsSync(name);
  if (isFolder) return readReport(name);
  return (await runVerify({ against: name, language, out: null })).record;
}

async function runsOf(names: readonly string[], language: Language): Promise<readonly RunRecord[]> {
  const runs: RunRecord[] = [];
  for (const name of names) runs.push(await runOf(name, language));
  return runs;
}

/** Prints the result and writes the page that `--html` asks for. The page is written first: if that fails, nothing is printed. */
function tell(page: () => string, result: string, { html }: CompareFlags): void {
  if (html !== undefined) {
    const text = page();
    writeNamed(html, () => replaceFiles([[html, text]]), comparisonWords.unwritable);
  }
  process.stdout.write(result);
}

function tellSince(before: RunRecord, run: RunRecord, flags: CompareFlags): number {
  const { since = "", json, lang } = flags;
  const changes = changesSince(before, run);
  const page = () => comparisonPage(compareRuns([before, run]), lang, changes);
  tell(page, json ? changesJson(changes) : changesMarkdown(changes, since, lang), flags);
  return changes.newlyFailing.length > 0 ? 1 : 0;
}

function tellComparison(runs: readonly RunRecord[], flags: CompareFlags): number {
  const { json, lang } = flags;
  const comparison = compareRuns(runs);
  const page = () => comparisonPage(comparison, lang);
  tell(page, json ? comparisonJson(comparison, runs) : comparisonMarkdown(comparison, lang), flags);
  return 0;
}

async function compare(names: readonly string[], flags: CompareFlags): Promise<number> {
  const { since, lang: language } = flags;
  const before = since === undefined ? undefined : readReport(since);
  if (names.length < (before === undefined ? 2 : 1)) throw new UsageError(comparisonWords.nothing);
  const runs = await runsOf(names, language);
  try {
    const [run] = runs;
    if (before !== undefined && run !== undefined) return tellSince(before, run, flags);
    return tellComparison(runs, flags);
  } catch (problem) {
    if (!(problem instanceof IncomparableRuns)) throw problem;
    throw new UsageError(comparisonWords.incomparable, { field: problem.field });
  }
}

export function compareCommand(): Command {
  return new Command()
    .argument("<runs...>", "report folders or targets")
    .option(
      "--since <dir>",
      "report folder of an earlier run: what fails newly, passes newly and still fails",
    )
    .option("--lang <language>", "en or zh-TW: features, messages and report", parseLanguage, "en")
    .option("--json", "print the comparison as JSON", false)
    .option("--html <file>", "file to which the comparison is written as a page")
    .action(async (names: readonly string[], flags: CompareFlags) => {
      setResult(await compare(names, flags));
    });
}

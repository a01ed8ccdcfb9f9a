import { existsSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import type { Language } from "../domain/language";
import { UsageError } from "../domain/usage-error";
import {
  type Changes,
  changesSince,
  compareRuns,
  IncomparableRuns,
} from "../reporting/comparison/compare-runs";
import { changesMarkdown, comparisonMarkdown } from "../reporting/comparison/comparison-markdown";
import { comparisonWords } from "../reporting/comparison/comparison-words";
import type { RunRecord } from "../reporting/record/run-record";
import { summaryOf } from "../reporting/summary";
import { readReport } from "../runner/report-folder";
import { runVerify } from "../runner/verify";
import { setResult } from "./exit-guard";
import { parseLanguage } from "./parse-options";

interface CompareFlags {
  readonly since?: string;
  readonly lang: Language;
  readonly json: boolean;
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

function printSince(changes: Changes, { since = "", json, lang }: CompareFlags): number {
  const text = json ? `${JSON.stringify(changes, null, 2)}\n` : changesMarkdown(changes, since, lang);
  process.stdout.write(text);
  return changes.newlyFailing.length > 0 ? 1 : 0;
}

function printComparison(runs: readonly RunRecord[], { json, lang }: CompareFlags): number {
  const comparison = compareRuns(runs);
  const { requirements, divergences, suite } = comparison;
  const plain = {
    suite,
    runs: runs.map((run) => ({ ...summaryOf(run), failures: undefined, findings: undefined })),
    requirements,
    divergences: divergences.map(({ one, other, ...rest }) => ({
      ...rest,
      check: one.check.id,
      decisions: [one, other].map(({ decision: { exchanges: _, ...decision } }) => decision),
    })),
  };
  process.stdout.write(json ? `${JSON.stringify(plain, null, 2)}\n` : comparisonMarkdown(comparison, lang));
  return 0;
}

async function compare(names: readonly string[], flags: CompareFlags): Promise<number> {
  const { since, lang: language } = flags;
  const before = since === undefined ? undefined : readReport(since);
  if (names.length < (before === undefined ? 2 : 1)) throw new UsageError(comparisonWords.nothing);
  const runs = await runsOf(names, language);
  try {
    const [run] = runs;
    if (before !== undefined && run !== undefined) return printSince(changesSince(before, run), flags);
    return printComparison(runs, flags);
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
    .action(async (names: readonly string[], flags: CompareFlags) => {
      setResult(await compare(names, flags));
    });
}

import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { Command } from "commander";
import type { Language } from "../domain/language";
import { suiteVersion } from "../domain/package-root";
import { format } from "../domain/text";
import { UsageError } from "../domain/usage-error";
import type { RunRecord } from "../reporting/record/run-record";
import { usageMessages } from "../runner/errors/usage-messages";
import { readReport } from "../runner/report-folder";
import { runVerify } from "../runner/verify";
import { shownTarget } from "../targets/secrets/shown-target";
import type { Outcome } from "../verdicts/check";
import { replayId } from "../verdicts/replay-id";
import { settingsOf } from "../verdicts/run-settings";
import { cliMessages } from "./cli-messages";
import { setResult } from "./exit-guard";
import { parseLanguage, parseSeconds } from "./parse-options";
import { printRun } from "./terminal";
import { useAccounts } from "./use-accounts";

const reports = "reports";

interface ReplayFlags {
  readonly in?: string;
  readonly lang?: Language;
  readonly against?: string;
  readonly accounts?: string;
  readonly timeLimit?: number;
}

interface Found {
  readonly record: RunRecord;
  readonly check: string;
}

function age(folder: string): number {
  return statSync(join(folder, "events.ndjson"), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function foldersIn(path: string): readonly string[] {
  try {
    const entries = readdirSync(path, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(path, name));
  } catch {
    return [];
  }
}

/** Returns the folders with reports, the newest first. Throws `UsageError` if there is none. */
function reportFolders(): readonly string[] {
  const folders = foldersIn(reports).filter((folder) => age(folder) > 0);
  if (folders.length === 0) throw new UsageError(usageMessages.noReports, { path: reports });
  return [...folders].sort((one, other) => age(other) - age(one));
}

/** Finds the planned check with that id, whatever its verdict: any check can be run again. */
function findCheck(record: RunRecord, id: string): Found | undefined {
  const { suite, seed, target } = record.started;
  const found = record.checks.find(({ check }) => replayId({ suite, seed, target, check: check.id }) === id);
  return found === undefined ? undefined : { record, check: found.check.id };
}

function find(id: string, folder: string | undefined): Found {
  if (!/^r-[0-9a-f]{12}$/.test(id)) throw new UsageError(usageMessages.malformedReplay, { id });
  const folders = folder === undefined ? reportFolders() : [folder];
  for (const each of folders) {
    const found = findCheck(readReport(each), id);
    if (found !== undefined) return found;
  }
  throw new UsageError(usageMessages.unknownReplay, { where: folders.join(", "), id });
}

/** Returns the grid to which a cell belongs. Cells are tried one after another, so an earlier one may make a later one fail. */
function gridOf(check: string): string | undefined {
  return /^machine:[^/]+\/grid(?=\/)/.exec(check)?.[0];
}

function outcomeIn({ checks }: RunRecord, id: string): Outcome | undefined {
  return checks.find(({ check }) => check.id === id)?.decision.outcome;
}

/**
 * Returns the target to run. A report in a folder that was named may come from elsewhere, so a program that it names runs only if
 * the user says so. Throws `UsageError` if not, and if the report hides a part of the target.
 */
async function targetOf({ record }: Found, flags: ReplayFlags, language: Language): Promise<string> {
  const { target } = record.started;
  if (flags.against !== undefined) return flags.against;
  if (target.includes("‹secret›")) throw new UsageError(usageMessages.hiddenTarget, { target });
  if (flags.in === undefined || !/^(cmd|module):/.test(target)) return target;
  if (await isAgreed(format(cliMessages.runsProgram, language, { target }))) return target;
  throw new UsageError(usageMessages.foreignProgram, { target });
}

async function isAgreed(question: string): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return false;
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await asking.question(`${question} `)).trim());
  } finally {
    asking.close();
  }
}

/** Says if the check that the id names has failed again. */
function reportOnCheck(
  before: Outcome | undefined,
  after: Outcome | undefined,
  check: string,
  language: Language,
) {
  if (before !== "fail" || after === undefined) return;
  const text = after === "fail" ? cliMessages.failedAgain : cliMessages.notReproduced;
  process.stderr.write(`${format(text, language, { check })}\n`);
}

async function replay(id: string, flags: ReplayFlags): Promise<number> {
  const found = find(id, flags.in);
  const { record, check } = found;
  await useAccounts(flags.accounts);
  const { suite, strict } = record.started;
  const language = flags.lang ?? record.started.language;
  const target = await targetOf(found, flags, language);
  const now = suiteVersion();
  if (now !== suite)
    process.stderr.write(`${format(cliMessages.otherSuite, language, { earlier: suite, now })}\n`);
  process.stderr.write(
    `${format(cliMessages.replaying, language, { check, target: shownTarget(target) })}\n`,
  );
  const run = (only: string) =>
    runVerify({
      ...settingsOf(record.started),
      against: target,
      only: [only],
      language,
      timeLimit: flags.timeLimit,
      out: null,
    });
  let result = await run(check);
  const grid = gridOf(check);
  if (grid !== undefined && outcomeIn(record, check) === "fail" && result.summary.failed === 0) {
    process.stderr.write(`${format(cliMessages.replayingGrid, language, { grid })}\n`);
    result = await run(grid);
  }
  reportOnCheck(outcomeIn(record, check), outcomeIn(result.record, check), check, language);
  printRun(result.record, { language, strict, out: flags.in }, process.stdout);
  return result.summary.exit;
}

export function replayCommand(): Command {
  return new Command()
    .argument("<id>", "a replay id, as shown with each failure")
    .option("--in <dir>", "the report to search, instead of the newest in reports/")
    .option("--against <target>", "the target, instead of the one in the report")
    .option("--accounts <file>", "YAML file of test accounts, for a REST server that cannot be arranged")
    .option("--time-limit <seconds>", "most seconds for one answer", parseSeconds("--time-limit"))
    .option("--lang <language>", "en or zh-TW, instead of the language of that run", parseLanguage)
    .action(async (id: string, flags: ReplayFlags) => {
      setResult(await replay(id, flags));
    });
}

import { join } from "node:path";
import { Command } from "commander";
import type { Language } from "../domain/language";
import { UsageError } from "../domain/usage-error";
import { differenceOf, mergeEvents } from "../reporting/record/merge-events";
import { readRecord } from "../reporting/record/run-record";
import { summaryOf } from "../reporting/summary";
import { usageMessages } from "../runner/errors/usage-messages";
import { openReportFolder, readEvents, readReport } from "../runner/report-folder";
import { targetSlug } from "../runner/target-slug";
import { setResult } from "./exit-guard";
import { parseLanguage } from "./parse-options";
import { printRun } from "./terminal";

interface MergeFlags {
  readonly out?: string;
  readonly lang?: Language;
  readonly json: boolean;
}

/** Throws `UsageError` if the folders hold reports of different runs. */
function requireOneRun(folders: readonly string[]): void {
  const [one = "", ...others] = folders;
  const first = readReport(one).started;
  for (const other of others) {
    const field = differenceOf(first, readReport(other).started);
    if (field !== undefined) throw new UsageError(usageMessages.unmergeable, { one, other, field });
  }
}

async function merge(folders: readonly string[], flags: MergeFlags): Promise<number> {
  requireOneRun(folders);
  const events = mergeEvents(folders.map(readEvents));
  const record = readRecord(events);
  const { target, strict } = record.started;
  const folder = openReportFolder(flags.out ?? join("reports", targetSlug(target)));
  for (const event of events) folder.record(event);
  await folder.finish(record);
  const language = flags.lang ?? record.started.language;
  printRun(record, { language, strict, out: flags.out }, flags.json ? process.stderr : process.stdout);
  if (flags.json) process.stdout.write(`${JSON.stringify(summaryOf(record), null, 2)}\n`);
  return record.verdict.exit;
}

export function mergeCommand(): Command {
  return new Command()
    .argument("<dirs...>", "report folders of the parts")
    .option("--out <dir>", "folder of the merged report, instead of reports/<target>")
    .option("--lang <language>", "en or zh-TW, instead of the language of the run", parseLanguage)
    .option("--json", "print the summary to standard output", false)
    .action(async (folders: readonly string[], flags: MergeFlags) => {
      setResult(await merge(folders, flags));
    });
}

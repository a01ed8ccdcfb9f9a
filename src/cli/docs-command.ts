import { Command } from "commander";
import type { Language } from "../domain/language";
import { suiteVersion } from "../domain/package-root";
import { format } from "../domain/text";
import { UsageError } from "../domain/usage-error";
import type { RunRecord } from "../reporting/record/run-record";
import { renderSite } from "../reporting/site/render-site";
import { usageMessages } from "../runner/errors/usage-messages";
import { readReport } from "../runner/report-folder";
import { requireReplaceable, writeSite } from "../runner/write-site";
import { cliMessages } from "./cli-messages";
import { collectSite } from "./collect-site";
import { parseLanguage } from "./parse-options";

interface DocsFlags {
  readonly out: string;
  readonly run?: string;
  readonly lang: Language;
}

/** Reads a run of this version of the suite. Throws `UsageError` for any other: its checks may be others. */
function readOwnRun(path: string): RunRecord {
  const record = readReport(path);
  const [earlier, now] = [record.started.suite, suiteVersion()];
  if (earlier !== now) throw new UsageError(usageMessages.runOfOtherSuite, { path, earlier, now });
  return record;
}

async function writeDocs({ out, lang, run }: DocsFlags): Promise<void> {
  requireReplaceable(out);
  const content = await collectSite(lang, run === undefined ? undefined : readOwnRun(run));
  const pages = renderSite(content);
  writeSite(out, new Map(pages.map(({ path, text }) => [path, text])), content.suite);
  process.stdout.write(`${format(cliMessages.siteWritten, lang, { out, count: pages.length })}\n`);
}

export function docsCommand(): Command {
  return new Command()
    .option("--out <dir>", "folder of the site", "site")
    .option("--run <dir>", "report folder of a run whose verdicts are shown everywhere")
    .option("--lang <language>", "en or zh-TW: language in which the pages open first", parseLanguage, "en")
    .action(writeDocs);
}

import { join } from "node:path";
import type { Command } from "commander";
import type { Language } from "../domain/language";
import { say } from "../domain/message";
import { reportMessages } from "../reporting/words/report-messages";
import { baselineMessages } from "../runner/baseline/baseline-messages";
import { bundleMessages } from "../runner/bundle/bundle-messages";
import { runVerify, type VerifyResult } from "../runner/verify";
import { cliMessages } from "./cli-messages";
import { onInterrupt } from "./on-interrupt";
import { printRun, showProgress } from "./terminal";
import { optionsOf, type VerifyFlags, verifyOptionsCommand } from "./verify-flags";

export function verifyCommand(): Command {
  return verifyOptionsCommand().action(async (flags: VerifyFlags) => {
    process.exitCode = await verifyAndPrint(flags);
  });
}

/** What became of the file of expected failures. */
function baselineLines(
  { baseline, record }: VerifyResult,
  { updateBaseline }: VerifyFlags,
  language: Language,
): readonly string[] {
  if (!updateBaseline) return [];
  if (baseline === null) {
    const count = record.verdict.errors + record.verdict.notRun;
    const why = say(baselineMessages.whyUnfinished, language, { count });
    return [say(baselineMessages.partial, language, { why })];
  }
  const { unassigned, expired } = baseline;
  return [
    say(baselineMessages.written, language, baseline),
    ...(unassigned > 0 ? [say(baselineMessages.unassigned, language, { count: unassigned })] : []),
    ...(expired > 0 ? [say(baselineMessages.expiredKept, language, { count: expired })] : []),
  ];
}

function bundleLines({ bundle }: VerifyResult, flags: VerifyFlags, language: Language): readonly string[] {
  if (flags.bundle === undefined) return [];
  if (bundle === null) return [say(bundleMessages.unfinished, language)];
  return [say(bundleMessages.written, language, { path: bundle })];
}

async function verifyAndPrint(flags: VerifyFlags): Promise<number> {
  const { lang: language, strict, out } = flags;
  const progress = showProgress(flags.against, language);
  const interrupt = onInterrupt(() => {
    progress.stop();
    process.stderr.write(`${say(cliMessages.interrupting, language)}\n`);
  });
  try {
    const { signal } = interrupt;
    const result = await runVerify({ ...optionsOf(flags), signal, onEvent: progress.onEvent });
    progress.stop();
    const path = join(result.folder ?? "", "report.html");
    const lines = [
      say(reportMessages.reportIn, language, { path }),
      ...bundleLines(result, flags, language),
      ...baselineLines(result, flags, language),
    ];
    process.stderr.write(`${lines.join("\n")}\n`);
    printRun(result.record, { language, strict, out }, flags.json ? process.stderr : process.stdout);
    if (flags.json) process.stdout.write(`${JSON.stringify(result.summary, null, 2)}\n`);
    // Whoever pressed Ctrl-C does not wait for an implementation that hangs.
    if (signal.aborted) process.exit(result.summary.exit);
    return result.summary.exit;
  } finally {
    progress.stop();
    interrupt.release();
  }
}

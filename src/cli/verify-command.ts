import { join } from "node:path";
import { Command } from "commander";
import type { Language } from "../domain/language";
import { format } from "../domain/text";
import type { RunEvent } from "../reporting/record/run-event";
import { reportMessages } from "../reporting/words/report-messages";
import { baselineMessages } from "../runner/baseline/baseline-messages";
import { bundleMessages } from "../runner/bundle/bundle-messages";
import { parseBudget } from "../runner/parse-budget";
import { runVerify, type VerifyResult } from "../runner/verify";
import type { VerifyOptions } from "../runner/verify-options";
import { shownTarget } from "../targets/secrets/shown-target";
import { cliMessages } from "./cli-messages";
import { setResult } from "./exit-guard";
import { openJobOutputs } from "./job-outputs";
import { onInterrupt } from "./on-interrupt";
import { collect, parseLanguage, parseSeconds, parseShard, parseWholeNumber } from "./parse-options";
import { printRun, showProgress } from "./terminal";
import { useAccounts } from "./use-accounts";

/** The options of `verify` under the names that commander makes of the flags, with their defaults. */
interface VerifyFlags extends Omit<VerifyOptions, "language" | "out"> {
  readonly against: string;
  readonly strict: boolean;
  readonly lang: Language;
  readonly out?: string;
  readonly json: boolean;
  readonly summary?: string;
  readonly messages?: string;
  readonly accounts?: string;
  readonly dryRun: boolean;
}

function addJudging(command: Command): Command {
  return command
    .option(
      "--against <target>",
      "reference, cmd:…, http://…, rest+http://…, pages+http://…, module:…",
      "reference",
    )
    .option(
      "--only <what>",
      "a requirement, S150, db4d0-150, a reading, a feature file or a check; repeatable",
      collect,
      [],
    )
    .option(
      "--readings <origin>",
      "the target's choices where the page is silent: learned (default), ours (default for the reference), none or a YAML file",
    )
    .option("--seed <n>", "random seed", parseWholeNumber("--seed", 0), 1)
    .option("--strict", "fail the run if advice is not followed", false)
    .option("--fail-fast", "stop at the first failure", false)
    .option("--criterion <name>", "coverage criterion for the machines")
    .option("--nightly", "run the larger nightly plan for the machines, which takes minutes", false)
    .option("--budget <amount>", "most steps or seconds for the machines: 5000steps or 30s", parseBudget);
}

function addRunning(command: Command): Command {
  return command
    .option(
      "--workers <n>",
      "number of processes, each with its own adapter",
      parseWholeNumber("--workers", 1),
      1,
    )
    .option("--labels <file>", "YAML file with the labels of a web portal and the way to sign in")
    .option("--time-limit <seconds>", "most seconds for one answer", parseSeconds("--time-limit"))
    .option("--accounts <file>", "YAML file of test accounts, for a REST server that cannot be arranged")
    .option("--dry-run", "print the calls to a REST server instead of sending them", false)
    .option("--run-limit <seconds>", "most seconds for the whole run", parseSeconds("--run-limit"))
    .option("--shard <i/n>", "run one part; merge joins the parts", parseShard)
    .option("--resume", "go on with the run in the report folder, which was stopped or killed", false);
}

function addReporting(command: Command): Command {
  return command
    .option("--out <dir>", "report folder, instead of reports/<target>")
    .option("--lang <language>", "en or zh-TW: features, messages and report", parseLanguage, "en")
    .option("--json", "print the summary to standard output", false)
    .option("--summary <file>", "file to which the summary of a CI job is added, as Markdown")
    .option("--messages <file>", "file to which the scenarios are written as Cucumber messages")
    .option("--baseline <file>", "YAML file of expected failures")
    .option("--update-baseline", "update the baseline from this run", false)
    .option("--issue <link>", "issue link for new entries of the baseline")
    .option("--bundle <file>", "write a zip from which every verdict can be judged again")
    .option("--sign <key>", "sign the bundle with this private Ed25519 key in PEM");
}

export function verifyCommand(): Command {
  const command = addReporting(addRunning(addJudging(new Command())));
  return command.action(async (flags: VerifyFlags) => {
    setResult(await verifyAndPrint(flags));
  });
}

/** Reports on the update of the file of expected failures. */
function baselineLines(
  { baseline, record }: VerifyResult,
  { updateBaseline }: VerifyFlags,
  language: Language,
): readonly string[] {
  if (!updateBaseline) return [];
  if (baseline === null) {
    const count = record.verdict.errors + record.verdict.notRun;
    const why = format(baselineMessages.whyUnfinished, language, { count });
    return [format(baselineMessages.partial, language, { why })];
  }
  const { unassigned, expired } = baseline;
  return [
    format(baselineMessages.written, language, baseline),
    ...(unassigned > 0 ? [format(baselineMessages.unassigned, language, { count: unassigned })] : []),
    ...(expired > 0 ? [format(baselineMessages.expiredKept, language, { count: expired })] : []),
  ];
}

function bundleLines({ bundle }: VerifyResult, flags: VerifyFlags, language: Language): readonly string[] {
  if (flags.bundle === undefined) return [];
  if (bundle === null) return [format(bundleMessages.unfinished, language)];
  return [format(bundleMessages.written, language, { path: bundle })];
}

function printResult(result: VerifyResult, flags: VerifyFlags): void {
  const { json, lang: language, out, strict } = flags;
  const path = join(result.folder ?? "", "report.html");
  const lines = [
    format(reportMessages.reportIn, language, { path }),
    ...bundleLines(result, flags, language),
    ...baselineLines(result, flags, language),
  ];
  process.stderr.write(`${lines.join("\n")}\n`);
  printRun(result.record, { language, strict, out }, json ? process.stderr : process.stdout);
  if (json) process.stdout.write(`${JSON.stringify(result.summary, null, 2)}\n`);
}

async function verifyAndPrint(flags: VerifyFlags): Promise<number> {
  const { accounts, dryRun, json: _, messages, summary, lang: language, ...options } = flags;
  // Loaded on demand: it brings the whole sandbox.
  if (dryRun) return (await import("./dry-run.js")).printCalls({ ...options, language });
  await useAccounts(accounts);
  const job = openJobOutputs(summary, messages);
  const progress = await showProgress(shownTarget(flags.against), language);
  const interrupt = onInterrupt(() => {
    progress.stop();
    process.stderr.write(`${format(cliMessages.interrupting, language)}\n`);
  });
  try {
    const { signal } = interrupt;
    const onEvent = (event: RunEvent): void => {
      if (event.type === "run-started") job.begin();
      progress.onEvent(event);
    };
    const result = await runVerify({ ...options, language, signal, onEvent });
    progress.stop();
    printResult(result, flags);
    await job.write(result.record, language);
    return result.summary.exit;
  } finally {
    progress.stop();
    interrupt.release();
  }
}

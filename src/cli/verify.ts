import { join } from "node:path";
import { Command, type OptionValues } from "commander";
import type { Language } from "../domain/language";
import { say } from "../language/message";
import { reportMessages } from "../reporting/report-messages";
import { runVerify, type VerifyOptions } from "../verify/verify";
import { cliMessages } from "./cli-messages";
import { onInterrupt } from "./on-interrupt";
import { collect, parseLanguage, parseWholeNumber } from "./parse-options";
import { showProgress, tellRun } from "./terminal";

interface VerifyFlags extends OptionValues {
  readonly against: string;
  readonly only: readonly string[];
  readonly readings?: boolean;
  readonly seed: number;
  readonly out?: string;
  readonly lang: Language;
  readonly strict: boolean;
  readonly failFast: boolean;
  readonly json: boolean;
  readonly criterion?: string;
  readonly budget?: number;
}

const noOptions: readonly string[] = [];

export function verifyCommand(): Command {
  return new Command()
    .option(
      "--against <target>",
      "reference, cmd:…, http://…, rest+http://…, pages+http://…, module:…",
      "reference",
    )
    .option(
      "--only <what>",
      "a requirement, S150, db4d0-150, a reading, a feature file or a check; repeatable",
      collect,
      noOptions,
    )
    .option("--readings", "judge by the numbered readings too (on by default for the reference)")
    .option("--no-readings", "leave the numbered readings aside")
    .option("--seed <n>", "whatever is random follows from it", parseWholeNumber("--seed", 0), 1)
    .option("--out <dir>", "where the report goes, instead of reports/<target>")
    .option("--lang <language>", "en or zh-TW: features, messages and report", parseLanguage, "en")
    .option("--strict", "breaking advice fails the run", false)
    .option("--fail-fast", "stop at the first failure", false)
    .option("--json", "print the summary to standard output", false)
    .option("--criterion <name>", "how machines are walked")
    .option("--budget <n>", "how many steps machines are walked", parseWholeNumber("--budget", 1))
    .action(async (flags: VerifyFlags) => {
      process.exitCode = await verifyAndTell(flags);
    });
}

function optionsOf(flags: VerifyFlags): VerifyOptions {
  const { against, only, seed, lang: language, strict, failFast, criterion, budget } = flags;
  return {
    against,
    only,
    seed,
    language,
    strict,
    failFast,
    criterion,
    budget,
    ...(flags.readings === undefined ? {} : { readings: flags.readings }),
    ...(flags.out === undefined ? {} : { out: flags.out }),
  };
}

async function verifyAndTell(flags: VerifyFlags): Promise<number> {
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
    process.stderr.write(`${say(reportMessages.reportIn, language, { path })}\n`);
    tellRun(result.record, { language, strict, out }, flags.json ? process.stderr : process.stdout);
    if (flags.json) process.stdout.write(`${JSON.stringify(result.summary, null, 2)}\n`);
    // Whoever pressed Ctrl-C does not wait for an implementation that hangs.
    if (signal.aborted) process.exit(result.summary.exit);
    return result.summary.exit;
  } finally {
    progress.stop();
    interrupt.release();
  }
}

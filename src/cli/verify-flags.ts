import { Command, type OptionValues } from "commander";
import type { Language } from "../domain/language";
import { parseBudget } from "../runner/parse-budget";
import type { Shard } from "../runner/run-checks";
import type { VerifyOptions } from "../runner/verify-options";
import type { Budget } from "../verdicts/budget";
import { collect, parseLanguage, parseSeconds, parseShard, parseWholeNumber } from "./parse-options";

/** What `twotier verify` was told. */
export interface VerifyFlags extends OptionValues {
  readonly against: string;
  readonly only: readonly string[];
  readonly readings?: boolean;
  readonly seed: number;
  readonly out?: string;
  readonly lang: Language;
  readonly strict: boolean;
  readonly failFast: boolean;
  readonly timeLimit?: number;
  readonly json: boolean;
  readonly criterion?: string;
  readonly nightly: boolean;
  readonly budget?: Budget;
  readonly workers: number;
  readonly shard?: Shard;
  readonly baseline?: string;
  readonly updateBaseline: boolean;
  readonly issue?: string;
  readonly bundle?: string;
  readonly sign?: string;
}

const noOptions: readonly string[] = [];
const targets = "reference, cmd:…, http://…, rest+http://…, pages+http://…, module:…";
const choices = "a requirement, S150, db4d0-150, a reading, a feature file or a check; repeatable";

function addJudging(command: Command): Command {
  return command
    .option("--against <target>", targets, "reference")
    .option("--only <what>", choices, collect, noOptions)
    .option("--readings", "judge by the numbered readings too (on by default for the reference)")
    .option("--no-readings", "leave the numbered readings aside")
    .option("--seed <n>", "whatever is random follows from it", parseWholeNumber("--seed", 0), 1)
    .option("--strict", "breaking advice fails the run", false)
    .option("--fail-fast", "stop at the first failure", false)
    .option("--criterion <name>", "how machines are walked")
    .option("--nightly", "walk machines for implementations with one state more, which takes minutes", false)
    .option("--budget <amount>", "how much machines are walked: 5000steps or 30s", parseBudget);
}

function addRunning(command: Command): Command {
  return command
    .option(
      "--workers <n>",
      "in how many processes, each with its adapter",
      parseWholeNumber("--workers", 1),
      1,
    )
    .option("--time-limit <seconds>", "how long one answer may take", parseSeconds("--time-limit"))
    .option("--shard <i/n>", "one part of the run; merge joins them", parseShard);
}

function addReporting(command: Command): Command {
  return command
    .option("--out <dir>", "where the report goes, instead of reports/<target>")
    .option("--lang <language>", "en or zh-TW: features, messages and report", parseLanguage, "en")
    .option("--json", "print the summary to standard output", false)
    .option("--baseline <file>", "failures that are known and reported, in YAML")
    .option("--update-baseline", "bring that file into accord with this run", false)
    .option("--issue <link>", "where failures that are new in that file are reported")
    .option("--bundle <file>", "write a zip from which every verdict can be judged again")
    .option("--sign <key>", "sign the bundle with this private Ed25519 key in PEM");
}

/** `verify` with its options and without anything to do yet. */
export function verifyOptionsCommand(): Command {
  return addReporting(addRunning(addJudging(new Command())));
}

/** The flags as options of a run; what was not said is left out. */
export function optionsOf(flags: VerifyFlags): VerifyOptions {
  const {
    against,
    only,
    seed,
    lang: language,
    strict,
    failFast,
    criterion,
    nightly,
    budget,
    workers,
  } = flags;
  const { readings, out, shard, baseline, updateBaseline, issue, bundle, sign, timeLimit } = flags;
  return {
    against,
    only,
    seed,
    language,
    strict,
    failFast,
    timeLimit,
    criterion,
    nightly,
    budget,
    workers,
    updateBaseline,
    ...(readings === undefined ? {} : { readings }),
    ...(out === undefined ? {} : { out }),
    ...(shard === undefined ? {} : { shard }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(issue === undefined ? {} : { issue }),
    ...(bundle === undefined ? {} : { bundle }),
    ...(sign === undefined ? {} : { sign }),
  };
}

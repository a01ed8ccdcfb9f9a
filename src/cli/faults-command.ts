import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import type { Language } from "../domain/language";
import { packageRoot } from "../domain/package-root";
import { format } from "../domain/text";
import { UsageError } from "../domain/usage-error";
import { faultReportOf } from "../mutation-testing/fault-report";
import { faultTable } from "../mutation-testing/fault-table";
import {
  emptyCache,
  incrementalCacheFile,
  readIncrementalCache,
  writeIncrementalCache,
} from "../mutation-testing/incremental-cache";
import { faultMessages } from "../mutation-testing/mutation-messages";
import {
  defaultSeparateRuns,
  type MutationRun,
  runMutants,
  type SeparateRuns,
} from "../mutation-testing/mutation-run";
import { faultSummary, mutationScoreOf } from "../mutation-testing/mutation-score";
import { publishScore } from "../mutation-testing/published-score";
import { suiteDigest, suiteDigests } from "../mutation-testing/suite-digest";
import { writableFolder } from "../mutation-testing/writable-folder";
import { writeKillMatrix } from "../mutation-testing/write-kill-matrix";
import { writeMutationReport } from "../mutation-testing/write-mutation-report";
import { setResult } from "./exit-guard";
import { showFaultProgress } from "./fault-progress";
import { onInterrupt } from "./on-interrupt";
import { collect, parseLanguage, parseWholeNumber } from "./parse-options";

interface FaultsFlags {
  readonly json: boolean;
  readonly matrix: boolean;
  readonly learn: boolean;
  readonly publish: boolean;
  /** Undefined without `--apart` and `--no-apart`: a sample is run separately. */
  readonly apart?: boolean;
  readonly fresh: boolean;
  readonly lang: Language;
  readonly only: readonly string[];
  readonly out: string;
  readonly sample?: number;
  readonly seed: number;
}

export function faultsCommand(): Command {
  return new Command()
    .option("--only <name>", "only those whose name contains this; repeatable", collect, [])
    .option(
      "--sample <n>",
      "at most this many of each group, a seeded sample",
      parseWholeNumber("--sample", 1),
    )
    .option("--seed <n>", "seed of everything random", parseWholeNumber("--seed", 0), 1)
    .option("--apart", "run features alone and machines alone on all, not on a sample of the generated ones")
    .option("--no-apart", "leave out features alone and machines alone: quicker")
    .option("--fresh", "ignore the results stored by --learn", false)
    .option("--matrix", "run every check against every named one and write which check detects which", false)
    .option("--learn", "store the results; the next run reuses those whose sources are unchanged", false)
    .option(
      "--publish",
      "write the figures into README and docs, and store the results as with --learn",
      false,
    )
    .option("--out <dir>", "folder of the results", "reports/faults")
    .option("--json", "print the figures as JSON", false)
    .option("--lang <language>", "en or zh-TW", parseLanguage, "en")
    .action(async (flags: FaultsFlags) => {
      setResult(await runFaults(flags));
    });
}

/**
 * Runs the suite against the faulty implementations. Returns the exit code: 0 if all are detected and no correct implementation
 * fails, 130 if interrupted, else 1. Throws `UsageError` and `MutationRunProblem`.
 */
async function runFaults(flags: FaultsFlags): Promise<number> {
  refuseContradictions(flags);
  const folder = writableFolder(flags.out);
  const { fresh, lang: language, sample, seed } = flags;
  const progress = showFaultProgress(language);
  const interrupt = onInterrupt(() => progress.notify(faultMessages.interrupting));
  try {
    const { signal } = interrupt;
    const options = {
      ...flags,
      language,
      sample,
      separately: separateRunsOf(flags),
      cache: fresh ? emptyCache : readIncrementalCache(cacheFile, { seed, language, suite: suiteDigests() }),
      signal,
      onProgress: progress.show,
    };
    const run = await runMutants(options);
    const matrix = flags.matrix && !signal.aborted ? await writeKillMatrix(folder, options) : [];
    if (signal.aborted) return 130;
    const reports = await writeMutationReport(folder, run.outcomes);
    progress.stop();
    return report(run, folder, [...matrix, ...reports], flags);
  } finally {
    progress.stop();
    interrupt.release();
  }
}

const cacheFile = join(packageRoot(), incrementalCacheFile);

function separateRunsOf({ apart }: FaultsFlags): SeparateRuns {
  if (apart === undefined) return defaultSeparateRuns;
  return apart ? "all" : "none";
}

function refuseContradictions({ apart, learn, only, publish, sample }: FaultsFlags): void {
  const isPart = only.length > 0 || sample !== undefined;
  if (publish && (isPart || apart === false)) throw new UsageError(faultMessages.partPublished);
  if (learn && isPart) throw new UsageError(faultMessages.partCached);
  if ((publish || learn) && !existsSync(join(packageRoot(), "src", "mutation-testing")))
    throw new UsageError(faultMessages.onlyInACheckout);
}

/** Writes and prints the results. */
function report(run: MutationRun, folder: string, written: readonly string[], flags: FaultsFlags): number {
  const { json, lang: language, learn, publish, seed } = flags;
  const score = mutationScoreOf(run, { suite: suiteDigest(), seed });
  const summary = faultSummary(score);
  const reportFile = join(folder, "faults.json");
  writeFileSync(reportFile, `${JSON.stringify(faultReportOf(run, score), null, 2)}\n`);
  if (learn || publish)
    writeIncrementalCache(cacheFile, { seed, language, suite: suiteDigests() }, run.outcomes);
  const published = publish ? publishScore(score) : [];
  const lines = [
    faultTable(run, score, language),
    ...[reportFile, ...written].map((path) => format(faultMessages.writtenTo, language, { path })),
    ...(publish ? [format(faultMessages.published, language, { paths: published.join(", ") })] : []),
  ];
  process[json ? "stderr" : "stdout"].write(`${lines.join("\n")}\n`);
  if (json) process.stdout.write(`${JSON.stringify(summary, null, 2)}\n`);
  const isPerfect = summary.survivors.length === 0 && summary.benign.passed === summary.benign.total;
  return isPerfect ? 0 : 1;
}

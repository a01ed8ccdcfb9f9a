import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../domain/language";
import { say } from "../domain/message";
import { packageRoot } from "../domain/package-root";
import { UsageError } from "../domain/usage-error";
import { partDigests, suiteDigest } from "../mutation-testing/cache-key";
import { faultReportOf } from "../mutation-testing/fault-report";
import { faultSummary } from "../mutation-testing/fault-summary";
import { faultTable } from "../mutation-testing/fault-table";
import { incrementalCacheFile, incrementalCacheText } from "../mutation-testing/incremental-cache";
import { faultMessages } from "../mutation-testing/mutation-messages";
import {
  type MutationRun,
  runFaults,
  type SeparateRuns,
  usualSeparateRuns,
} from "../mutation-testing/mutation-run";
import { mutationScoreOf } from "../mutation-testing/mutation-score";
import { publishScore } from "../mutation-testing/published-score";
import { writableFolder } from "../mutation-testing/writable-folder";
import { writeKillMatrix } from "../mutation-testing/write-kill-matrix";
import { showFaultProgress } from "./fault-progress";
import { onInterrupt } from "./on-interrupt";

export interface FaultsFlags {
  readonly json: boolean;
  readonly matrix: boolean;
  readonly learn: boolean;
  readonly publish: boolean;
  /** Undefined where nobody says: a sample of the generated ones will do. */
  readonly separately?: boolean;
  readonly fresh: boolean;
  readonly lang: Language;
  readonly only: readonly string[];
  readonly out: string;
  readonly sample?: number;
  readonly seed: number;
}

/**
 * Runs the suite against every faulty implementation. Gives 0 where all are found out and nobody innocent is blamed, 130 where
 * somebody interrupts it, else 1. Throws `UsageError` and `FaultRunProblem`.
 */
export async function faultsCommand(flags: FaultsFlags): Promise<number> {
  refuseContradictions(flags);
  const folder = writableFolder(flags.out);
  const { lang: language, sample } = flags;
  const progress = showFaultProgress(language);
  const interrupt = onInterrupt(() => progress.tell(faultMessages.interrupting));
  try {
    const { signal } = interrupt;
    const terms = {
      ...flags,
      separately: separateRunsFor(flags),
      language,
      sample,
      signal,
      onProgress: progress.show,
    };
    const run = await runFaults(terms);
    const written = flags.matrix && !signal.aborted ? await writeKillMatrix(folder, terms) : [];
    progress.stop();
    return signal.aborted ? 130 : tell(run, folder, written, flags);
  } finally {
    progress.stop();
    interrupt.release();
  }
}

function separateRunsFor({ separately }: FaultsFlags): SeparateRuns {
  if (separately === undefined) return usualSeparateRuns;
  return separately ? "all" : "none";
}

function refuseContradictions({ separately, learn, only, publish, sample }: FaultsFlags): void {
  const isPart = only.length > 0 || sample !== undefined;
  if (publish && (isPart || separately === false)) throw new UsageError(faultMessages.partPublished);
  if (learn && isPart) throw new UsageError(faultMessages.partLearnt);
  if ((publish || learn) && !existsSync(join(packageRoot(), "src", "faults")))
    throw new UsageError(faultMessages.onlyInACheckout);
}

function tell(run: MutationRun, folder: string, matrix: readonly string[], flags: FaultsFlags): number {
  const { json, lang: language, learn, publish, seed } = flags;
  const of = { suite: suiteDigest(), seed };
  const report = join(folder, "faults.json");
  writeFileSync(report, `${JSON.stringify(faultReportOf(run, of), null, 2)}\n`);
  if (learn || publish)
    writeFileSync(
      join(packageRoot(), incrementalCacheFile),
      incrementalCacheText(run.outcomes, { suite: partDigests(), seed }),
    );
  const published = publish ? publishScore(mutationScoreOf(run, of)) : [];
  const lines = [
    faultTable(run, language),
    ...[report, ...matrix].map((path) => say(faultMessages.writtenTo, language, { path })),
    ...(publish ? [say(faultMessages.published, language, { paths: published.join(", ") })] : []),
  ];
  process[json ? "stderr" : "stdout"].write(`${lines.join("\n")}\n`);
  const summary = faultSummary(run);
  if (json) process.stdout.write(`${JSON.stringify(summary, null, 2)}\n`);
  const alarms = summary.benign.total - summary.benign.passed;
  return summary.survivors.length + alarms === 0 ? 0 : 1;
}

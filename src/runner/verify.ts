import type { KeyObject } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suiteVersion } from "../domain/suite-version";
import type { RunEvent, RunStarted } from "../reporting/record/run-event";
import { ownChecks, type RunRecord, readRecord } from "../reporting/record/run-record";
import { type Summary, summaryOf } from "../reporting/record/summary";
import { openImplementation } from "../targets/open-target";
import { recordingTarget } from "../targets/recording/taped-target";
import { type Baseline, readBaseline } from "./baseline/read-baseline";
import { type BaselineUpdate, noIssue, updateBaseline } from "./baseline/update-baseline";
import { readSigningKey } from "./bundle/signing";
import { writeBundle } from "./bundle/write-bundle";
import { handshake, type OpenTarget } from "./handshake";
import { checkOptions } from "./option-conflicts";
import { checkSources } from "./planning/check-sources";
import { openReportFolder, type ReportFolder } from "./report-folder";
import { runChecks } from "./run-checks";
import { targetSlug } from "./target-slug";
import type { VerifyOptions } from "./verify-options";
import { shownTarget } from "./without-credentials";
import { workers } from "./workers/run-in-workers";

export interface VerifyResult {
  readonly record: RunRecord;
  readonly summary: Summary;
  /** The folder with the reports, or null. */
  readonly folder: string | null;
  /** The bundle that was written, or null. */
  readonly bundle: string | null;
  /** What was written into the file of expected failures; null where nothing was, or could not be. */
  readonly baseline: BaselineUpdate | null;
}

/** What a run needs beside its options, read before anything is asked of the target. */
interface Provisions {
  readonly baseline: Baseline | undefined;
  readonly key: KeyObject | undefined;
  /** Where the messages of a bundle are kept while they are exchanged. */
  readonly tape: string | undefined;
}

/** Readings are ours: our own implementations keep them, others only if they are asked to. */
function readingsByDefault(target: string): boolean {
  return target === "reference" || /^(nonconformant|benign):/.test(target);
}

/** What was written so far of a run, in memory and in its folder. */
class RunLog {
  readonly events: RunEvent[] = [];
  #folder: ReportFolder | undefined;

  constructor(readonly path: string | null) {}

  /** The folder is opened with the first event: a run that cannot be planned leaves an earlier report alone. */
  record(event: RunEvent): void {
    if (this.path !== null) this.#folder ??= openReportFolder(this.path);
    this.events.push(event);
    this.#folder?.record(event);
  }

  finish(): RunRecord {
    const record = readRecord(this.events);
    this.#folder?.finish(record);
    return record;
  }
}

async function runAndRecord(
  options: VerifyOptions,
  { baseline, tape }: Provisions,
  runLog: RunLog,
): Promise<void> {
  const { against = "reference", only = [], seed = 1, language = "en", strict = false } = options;
  const { failFast = false, readings = readingsByDefault(against), criterion, nightly, budget } = options;
  const { timeLimit } = options;
  const target = tape === undefined ? against : recordingTarget(tape, against);
  const openTarget: OpenTarget =
    options.open ?? ((name) => openImplementation(name, { readings, timeLimit }));
  const { hello, undeclared } = await handshake(target, against, openTarget);
  await runChecks({
    sources: options.sources ?? checkSources(),
    context: {
      target,
      hello,
      readings,
      seed,
      language,
      failFast,
      timeLimit,
      criterion,
      nightly: nightly ?? false,
      budget,
    },
    only,
    strict,
    shard: options.shard,
    baseline,
    workers: (options.workers ?? 1) > 1 ? workers(options.workers ?? 1) : undefined,
    undeclared,
    suite: suiteVersion(),
    shownTarget: options.shownAs ?? shownTarget(against),
    interrupt: options.signal,
    clock: () => new Date(),
    record: (event) => {
      runLog.record(event);
      options.onEvent?.(event);
    },
  });
}

function startedIn(events: readonly RunEvent[]): RunStarted | undefined {
  const [started] = events;
  return started?.type === "run-started" ? started : undefined;
}

/** Brings the file into accord with a run that decided everything, and tells the run again with what the file says now. */
function applyUpdate(
  baseline: Baseline,
  { issue = noIssue }: VerifyOptions,
  { events, path }: RunLog,
): { readonly update: BaselineUpdate; readonly runLog: RunLog } | undefined {
  const started = startedIn(events);
  const decisions = events.flatMap((event) => (event.type === "check-decided" ? [event.decision] : []));
  const isDecided = decisions.every(({ outcome }) => outcome !== "error");
  if (started === undefined || !isDecided || decisions.length < started.plan.length) return undefined;
  const today = started.time.slice(0, "2026-11-22".length);
  const update = updateBaseline(baseline, {
    checks: ownChecks(started),
    decisions,
    today,
    language: started.language,
    issue,
  });
  const runLog = new RunLog(path);
  runLog.record({ ...started, expectedFailures: update.entries });
  for (const event of events.slice(1)) runLog.record(event);
  return { update, runLog };
}

async function verifyWith(options: VerifyOptions, provisions: Provisions): Promise<VerifyResult> {
  const { against = "reference" } = options;
  const path = options.out === null ? null : (options.out ?? join("reports", targetSlug(against)));
  const first = new RunLog(path);
  await runAndRecord(options, provisions, first);
  let record = first.finish();
  const { baseline, tape, key } = provisions;
  const updated =
    options.updateBaseline && baseline !== undefined ? applyUpdate(baseline, options, first) : undefined;
  if (updated !== undefined) record = updated.runLog.finish();
  const isWritable = tape !== undefined && record.finished.stopped === null;
  const bundle = isWritable ? (options.bundle ?? null) : null;
  if (bundle !== null && tape !== undefined) {
    const { events } = updated?.runLog ?? first;
    writeBundle({ path: bundle, events, record, tape, key });
  }
  return { record, summary: summaryOf(record), folder: path, bundle, baseline: updated?.update ?? null };
}

/**
 * Runs the suite against a target and tells what became of every check. Rejects with `UsageError`, `SuiteFault` or
 * `TargetUnavailable`.
 */
export async function runVerify(options: VerifyOptions = {}): Promise<VerifyResult> {
  checkOptions(options);
  const { baseline, sign, bundle, updateBaseline: mayBeMissing = false } = options;
  const expected = baseline === undefined ? undefined : readBaseline(baseline, { mayBeMissing });
  const key = sign === undefined ? undefined : readSigningKey(sign);
  if (bundle === undefined) return verifyWith(options, { baseline: expected, key, tape: undefined });
  const folder = mkdtempSync(join(tmpdir(), "twotier-messages-"));
  try {
    return await verifyWith(options, { baseline: expected, key, tape: join(folder, "messages.ndjson") });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Verifies and answers with the summary alone. */
export async function verify(options: VerifyOptions = {}): Promise<Summary> {
  return (await runVerify(options)).summary;
}

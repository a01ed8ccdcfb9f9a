import type { KeyObject } from "node:crypto";
import { dirname, join, resolve } from "node:path";
import { suiteVersion } from "../domain/package-root";
import { inPlanOrder } from "../reporting/record/in-plan-order";
import type { RunEvent } from "../reporting/record/run-event";
import { ownChecks, type RunRecord, readRecord } from "../reporting/record/run-record";
import { standingDecisions } from "../reporting/record/standing-decisions";
import { type Summary, summaryOf } from "../reporting/summary";
import { isForeign, openImplementation } from "../targets/open-target";
import { pagesAddress, withPagesSettings } from "../targets/pages/pages-target";
import { recordingTarget } from "../targets/recording/taped-target";
import { shownTarget } from "../targets/secrets/shown-target";
import { withOwnWorld } from "../targets/transports/own-world";
import { completeSettings, followedReadings } from "../verdicts/run-settings";
import { type Baseline, readBaseline } from "./baseline/read-baseline";
import { type BaselineUpdate, noIssue, updateBaseline } from "./baseline/update-baseline";
import { readSigningKey } from "./bundle/signing";
import { confirmedSource } from "./confirmation/confirmed-source";
import { type EarlierPart, earlierPart } from "./earlier-part";
import { handshake, type OpenTarget } from "./handshake";
import { hideLeaksOnTape, withoutLeaks } from "./hide-leaks";
import { joinSignals } from "./joined-signal";
import { checkOptions } from "./option-conflicts";
import { checkSources } from "./planning/check-sources";
import { checkDeclared, learnedReadings, readingsBefore } from "./readings/resolve-readings";
import { removeOld } from "./replace-files";
import { openReportFolder, type ReportFolder, readEvents, resumeReportFolder } from "./report-folder";
import { runChecks } from "./run-checks";
import { runLimit } from "./run-limit";
import { targetSlug } from "./target-slug";
import { temporaryFolder } from "./temporary-folder";
import type { VerifyOptions } from "./verify-options";
import { workers } from "./workers/run-in-workers";

export interface VerifyResult {
  readonly record: RunRecord;
  readonly summary: Summary;
  /** The folder with the reports, or null. */
  readonly folder: string | null;
  /** The bundle that was written, or null. */
  readonly bundle: string | null;
  /** The changes to the file of expected failures; null if it was not, or could not be, updated. */
  readonly baseline: BaselineUpdate | null;
}

/** The files that a run needs, read before the target is opened. */
interface RunFiles {
  readonly baseline: Baseline | undefined;
  readonly key: KeyObject | undefined;
  /** The file that collects the messages of a bundle. */
  readonly tape: string | undefined;
}

/** The events of a run, in memory and in its folder. */
class RunLog {
  readonly events: RunEvent[] = [];
  readonly #folder: ReportFolder | undefined;
  /** The record of an earlier run, if this one goes on with it. */
  readonly earlier: EarlierPart | undefined;

  /** Begins a report in the folder, or goes on with the one that is there. Throws `UsageError` if that cannot be done. */
  constructor(path: string | null, { resume = false, onEvent }: VerifyOptions) {
    if (path === null || !resume) {
      this.#folder = path === null ? undefined : openReportFolder(path);
      return;
    }
    this.#folder = resumeReportFolder(path);
    try {
      this.earlier = earlierPart(readEvents(path), path);
    } catch (problem) {
      this.close();
      throw problem;
    }
    this.events.push(this.earlier.started, ...this.earlier.decided);
    for (const event of this.events) onEvent?.(event);
  }

  record(event: RunEvent): void {
    this.events.push(event);
    this.#folder?.record(event);
  }

  close(): void {
    this.#folder?.close();
  }

  /** Writes the reports. The events are these if they differ from the recorded ones. */
  async finish(events: readonly RunEvent[]): Promise<RunRecord> {
    const record = readRecord(events);
    this.#folder?.rewrite(inPlanOrder(events));
    await this.#folder?.finish(record);
    return record;
  }
}

/** Web pages are slow, so that machines are sampled unless the caller has chosen how to walk them. */
function isSampled({ against = "reference", budget, criterion, nightly, only = [] }: VerifyOptions): boolean {
  const isChosen =
    nightly || criterion != null || budget != null || only.some((text) => /^machine:/.test(text));
  return pagesAddress(against) !== undefined && !isChosen;
}

async function runAndRecord(
  options: VerifyOptions,
  { baseline, tape }: RunFiles,
  runLog: RunLog,
  folder: string | null,
  signal: AbortSignal,
): Promise<void> {
  const { against = "reference", failFast = false, timeLimit, workers: count = 1 } = options;
  const before = readingsBefore(options.readings, against);
  const own = before === undefined ? true : followedReadings(before);
  const { labels, language = "en", seed = 1 } = options;
  const evidence = folder === null ? undefined : join(folder, "browser");
  const settled = withPagesSettings(against, { labels, language, evidence });
  const complete = count > 1 ? withOwnWorld(settled) : settled;
  const target = tape === undefined ? complete : recordingTarget(tape, complete);
  const openTarget: OpenTarget =
    options.open ?? ((name) => openImplementation(name, { readings: own, timeLimit }));
  const greeting = handshake(target, against, openTarget);
  const sources = options.sources ?? checkSources();
  for (const source of sources) source.prepare?.(language);
  const { hello, tried } = await greeting;
  if (before !== undefined) checkDeclared(options.readings, before, hello);
  const readings =
    before ??
    (await learnedReadings(() => openTarget(complete), {
      hello,
      seed,
      signal,
      isAskedTwice: isForeign(against) && pagesAddress(against) === undefined,
    }));
  const settings = completeSettings({ sampled: isSampled(options), ...options }, readings);
  await runChecks({
    sources: sources.map(confirmedSource),
    context: { ...settings, target, hello, failFast, timeLimit, runLimit: options.runLimit },
    shard: options.shard,
    earlier: runLog.earlier,
    baseline,
    workers: count > 1 ? workers(count) : undefined,
    tried,
    suite: suiteVersion(),
    shownTarget: options.shownAs ?? shownTarget(against),
    interrupt: signal,
    clock: () => new Date(),
    record: (event) => {
      if (event.type === "run-started" && options.bundle !== undefined) removeOld(options.bundle);
      runLog.record(event);
      options.onEvent?.(event);
    },
  });
}

/** Updates the file of expected failures from a run in which every check was decided; returns null for any other run. */
function updateFrom(events: readonly RunEvent[], baseline: Baseline, issue = noIssue): BaselineUpdate | null {
  const [started] = events;
  const decisions = standingDecisions(events).map(({ decision }) => decision);
  const isDecided = decisions.every(({ outcome }) => outcome !== "error");
  if (started?.type !== "run-started" || !isDecided || decisions.length < started.plan.length) return null;
  const today = started.time.slice(0, "2026-11-22".length);
  const { language } = started;
  return updateBaseline(baseline, { checks: ownChecks(started), decisions, today, language, issue });
}

function withExpectedFailures(
  events: readonly RunEvent[],
  { entries: expectedFailures }: BaselineUpdate,
): readonly RunEvent[] {
  return events.map((event) => (event.type === "run-started" ? { ...event, expectedFailures } : event));
}

/** Loaded late, because most runs write no bundle. */
function loadBundles(): Promise<typeof import("./bundle/write-bundle")> {
  return import("./bundle/write-bundle.js");
}

/** Writes the reports and the bundle of a run. */
async function endRun(
  options: VerifyOptions,
  files: RunFiles,
  runLog: RunLog,
  path: string | null,
): Promise<VerifyResult> {
  const { baseline, tape, key } = files;
  const recorded = withoutLeaks(runLog.events);
  if (tape !== undefined) hideLeaksOnTape(tape);
  const update =
    options.updateBaseline && baseline !== undefined ? updateFrom(recorded, baseline, options.issue) : null;
  const events = update === null ? recorded : withExpectedFailures(recorded, update);
  const record = await runLog.finish(events);
  const isWritable = tape !== undefined && record.finished.stopped === null;
  const bundle = isWritable ? (options.bundle ?? null) : null;
  if (bundle !== null && tape !== undefined)
    (await loadBundles()).writeBundle({ path: bundle, events, record, tape, key });
  return { record, summary: summaryOf(record), folder: path, bundle, baseline: update };
}

async function verifyWith(options: VerifyOptions, files: RunFiles): Promise<VerifyResult> {
  const { against = "reference" } = options;
  const path =
    options.out === null ? null : (options.out ?? join("reports", targetSlug(shownTarget(against))));
  const { bundle } = options;
  // A bundle in the report folder can be written if the reports can, and before this run the folder may not exist.
  if (bundle !== undefined && (path === null || resolve(dirname(bundle)) !== resolve(path)))
    (await loadBundles()).requireBundlePlace(bundle);
  const runLog = new RunLog(path, options);
  const limit = runLimit(options.runLimit);
  const ending = joinSignals(limit.signal, ...(options.signal === undefined ? [] : [options.signal]));
  try {
    await runAndRecord(options, files, runLog, path, ending.signal);
    return await endRun(options, files, runLog, path);
  } finally {
    ending.release();
    limit.release();
    runLog.close();
  }
}
/**
 * Runs the suite against a target and returns the verdict on every check. Rejects with `UsageError`, `SuiteFault` or
 * `TargetUnavailable`.
 */
export async function runVerify(options: VerifyOptions = {}): Promise<VerifyResult> {
  checkOptions(options);
  const { baseline, sign, bundle, updateBaseline: mayBeMissing = false } = options;
  const expected = baseline === undefined ? undefined : readBaseline(baseline, { mayBeMissing });
  const key = sign === undefined ? undefined : readSigningKey(sign);
  if (bundle === undefined) return verifyWith(options, { baseline: expected, key, tape: undefined });
  const folder = temporaryFolder();
  try {
    return await verifyWith(options, { baseline: expected, key, tape: join(folder.path, "messages.ndjson") });
  } finally {
    folder.remove();
  }
}

/** Runs the suite and returns the summary alone. */
export async function verify(options: VerifyOptions = {}): Promise<Summary> {
  return (await runVerify(options)).summary;
}

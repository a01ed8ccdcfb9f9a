import { join } from "node:path";
import type { Language } from "../domain/language";
import { openImplementation } from "../implementations/open-implementation";
import type { RunEvent } from "../reporting/run-event";
import { type RunRecord, readRecord } from "../reporting/run-record";
import { type Summary, summaryOf } from "../reporting/summary";
import type { CheckSource } from "./check-source";
import { checkSources } from "./check-sources";
import { greetTarget, type OpenTarget } from "./greet-target";
import { openReportFolder, type ReportFolder } from "./report-folder";
import { runChecks } from "./run-checks";
import { shownTarget } from "./shown-target";
import { suiteVersion } from "./suite-version";
import { targetSlug } from "./target-slug";

export interface VerifyOptions {
  /** What to verify: `reference` (default), `cmd:…`, `http://…` and so on. */
  readonly against?: string;
  /** Requirements, statements, readings, feature files or checks to which the run is narrowed. */
  readonly only?: readonly string[];
  /** Whether readings count; on for the reference, off for anything else. */
  readonly readings?: boolean;
  readonly seed?: number;
  readonly language?: Language;
  /** Whether breaking advice fails the run. */
  readonly strict?: boolean;
  readonly failFast?: boolean;
  readonly criterion?: string | undefined;
  readonly budget?: number | undefined;
  /** Where reports go: exactly this folder; `null` for nowhere; `reports/<slug of the target>` by default. */
  readonly out?: string | null;
  /** Ends the run early, as Ctrl-C does. */
  readonly signal?: AbortSignal;
  /** Told of everything as it happens. */
  readonly onEvent?: (event: RunEvent) => void;
  /** Where checks come from, if not from the suite's own features and machines. */
  readonly sources?: readonly CheckSource[];
  /** How a target is opened for its first `hello`, if not by `openImplementation`. */
  readonly open?: OpenTarget;
}

export interface VerifyResult {
  readonly record: RunRecord;
  readonly summary: Summary;
  /** The folder with the reports, or null. */
  readonly folder: string | null;
}

/** Readings are ours: our own implementations keep them, others only if they are asked to. */
function readingsByDefault(target: string): boolean {
  return target === "reference" || target.startsWith("nonconformant:");
}

/** Runs the suite against a target and tells what became of every check. Rejects with `UsageError`, `SuiteFault` or `TargetUnavailable`. */
export async function runVerify(options: VerifyOptions = {}): Promise<VerifyResult> {
  const { against: target = "reference", only = [], seed = 1, language = "en" } = options;
  const {
    strict = false,
    failFast = false,
    readings = readingsByDefault(target),
    criterion,
    budget,
  } = options;
  const openTarget: OpenTarget = options.open ?? ((name) => openImplementation(name, { readings }));
  const hello = await greetTarget(target, openTarget);
  const path = options.out === null ? null : (options.out ?? join("reports", targetSlug(target)));
  // Opened with the first event: a run that cannot be planned leaves an earlier report alone.
  const opened: { folder?: ReportFolder } = {};
  const events: RunEvent[] = [];
  await runChecks({
    sources: options.sources ?? checkSources(),
    context: { target, hello, readings, seed, language, failFast, criterion, budget },
    only,
    strict,
    suite: suiteVersion(),
    shownTarget: shownTarget(target),
    interrupt: options.signal,
    clock: () => new Date(),
    record: (event) => {
      if (path !== null) opened.folder ??= openReportFolder(path);
      events.push(event);
      opened.folder?.record(event);
      options.onEvent?.(event);
    },
  });
  const record = readRecord(events);
  opened.folder?.finish(record);
  return { record, summary: summaryOf(record), folder: path };
}

/** Verifies and answers with the summary alone. */
export async function verify(options: VerifyOptions = {}): Promise<Summary> {
  return (await runVerify(options)).summary;
}

import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  rmdirSync,
  rmSync,
  statSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { thrownText } from "../domain/foreign-text";
import { LocalizedError } from "../domain/text";
import { UsageError } from "../domain/usage-error";
import { EventReader, linesOf } from "../reporting/record/event-line";
import type { RunEvent } from "../reporting/record/run-event";
import { type RunRecord, readRecord } from "../reporting/record/run-record";
import { unconfirmedChecks } from "../reporting/record/standing-decisions";
import { reportFiles } from "../reporting/report-files";
import { usageMessages } from "./errors/usage-messages";
import { lockFolder } from "./lock-folder";
import { makeFolder } from "./make-folder";
import { linesOfFile } from "./read-lines";
import { appendWhole, partOf, replaceFiles } from "./replace-files";

const eventsFile = "events.ndjson";

/** A folder into which one run writes its events as they happen, and its reports at the end. */
export interface ReportFolder {
  record(event: RunEvent): void;
  /** Replaces the events that were recorded so far. */
  rewrite(events: readonly RunEvent[]): void;
  /** Closes the file of events and writes the reports that are rendered from them. */
  finish(record: RunRecord): Promise<void>;
  /** Closes the file of events and releases the folder, also after a run that did not get to its end. */
  close(): void;
}

/** Everything that a run writes into its folder, the events last: a report that is left beside other events would not be theirs. */
const ownFiles = [...reportFiles, eventsFile].flatMap((name) => [name, partOf(name)]);

/** Throws an error that names the folder instead of one of the file system. */
function orUnwritable<T>(path: string, work: () => T, Problem: typeof LocalizedError = UsageError): T {
  try {
    return work();
  } catch (problem) {
    if (problem instanceof UsageError) throw problem;
    throw new Problem(usageMessages.unwritableFolder, { path, reason: thrownText(problem) });
  }
}

/** For a run that has begun and cannot go on writing, as on a full disk: exit code 3. */
function orUnfinished<T>(path: string, work: () => T): T {
  return orUnwritable(path, work, LocalizedError);
}

function removeOwnFiles(path: string, except?: string): void {
  for (const name of ownFiles) if (name !== except) rmSync(join(path, name), { force: true });
}

/** Removes the file of events of a run whose first event could not be written, and the folder if it was made for the run. */
function removeUnused(path: string, isNew: boolean): void {
  const file = join(path, eventsFile);
  if (statSync(file, { throwIfNoEntry: false })?.size === 0) rmSync(file);
  if (isNew && readdirSync(path).length === 0) rmdirSync(path);
}

/** The report in a locked folder, in which nothing changes before the first event. */
class OpenReport implements ReportFolder {
  #isOpen = true;
  #isUsed = false;
  #file: number | undefined;

  constructor(
    private readonly path: string,
    private readonly release: () => void,
    private readonly openEvents: (path: string) => number,
    /** Removes what is left of a run that did not begin. */
    private readonly removeUnused: () => void,
  ) {}

  record(event: RunEvent): void {
    orUnfinished(this.path, () => appendWhole(this.#openFile(), linesOf([event])));
    this.#isUsed = true;
  }

  rewrite(events: readonly RunEvent[]): void {
    orUnfinished(this.path, () => replaceFiles([[join(this.path, eventsFile), linesOf(events)]]));
  }

  async finish(run: RunRecord): Promise<void> {
    // Loaded late, so that the first check is not kept waiting.
    const { renderReports } = await import("../reporting/render-reports.js");
    const { readDiagrams } = await import("../reporting/html/read-diagrams.js");
    const reports = renderReports(run, readDiagrams());
    orUnfinished(this.path, () => {
      fsyncSync(this.#openFile());
      replaceFiles(reports.map(([name, text]) => [join(this.path, name), text]));
    });
    this.close();
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    if (this.#file !== undefined) closeSync(this.#file);
    this.release();
    if (!this.#isUsed) this.removeUnused();
  }

  #openFile(): number {
    this.#file ??= this.openEvents(this.path);
    return this.#file;
  }
}

/** Removes what an earlier run left, and opens a new file of events. */
function beginEvents(path: string): number {
  return orUnwritable(path, () => {
    removeOwnFiles(path);
    return openSync(join(path, eventsFile), "w");
  });
}

/** Removes the end of a stopped run and its reports, and opens the file of events for what follows. */
function continueEvents(path: string): number {
  return orUnwritable(path, () => {
    const file = join(path, eventsFile);
    const events = readEvents(path);
    const open = unconfirmedChecks(events);
    const isKept = (event: RunEvent) =>
      event.type === "check-decided" ? !open.has(event.decision.check) : event.type !== "run-finished";
    replaceFiles([[file, linesOf(events.filter(isKept))]]);
    removeOwnFiles(path, eventsFile);
    return openSync(file, "a");
  });
}

/**
 * Begins a new report in a folder, which is made if it does not exist. The first event removes what an earlier run left there. Throws
 * `UsageError` if it cannot be written or another run writes into it.
 */
export function openReportFolder(path: string): ReportFolder {
  return orUnwritable(path, () => {
    if (path === "") throw new Error("it has no name");
    const isNew = !existsSync(path);
    makeFolder(resolve(path));
    return new OpenReport(path, lockFolder(path), beginEvents, () => removeUnused(path, isNew));
  });
}

/**
 * Goes on with the report of a run that was stopped or killed. Nothing in the folder changes before the first event is recorded.
 * Throws `UsageError` if the folder cannot be written or another run writes into it.
 */
export function resumeReportFolder(path: string): ReportFolder {
  return orUnwritable(path, () => {
    if (!existsSync(path)) throw new UsageError(usageMessages.nothingToResume, { path });
    return new OpenReport(path, lockFolder(path), continueEvents, () => undefined);
  });
}

/** Returns the result of reading one line, or throws `UsageError` if it is no event. */
function orForeign<Value>(path: string, line: number, read: () => Value): Value {
  try {
    return read();
  } catch {
    throw new UsageError(usageMessages.foreignLine, { path, line });
  }
}

/** Reads the events of an earlier run, without a last line that a crash cut off. Throws `UsageError` for anything else. */
export function readEvents(folder: string): readonly RunEvent[] {
  const path = join(folder, eventsFile);
  const events: RunEvent[] = [];
  const reader = new EventReader();
  const onMember = (text: string) => orForeign(path, 1, () => reader.addCheck(text));
  try {
    for (const line of linesOfFile(path, onMember)) {
      if (line !== "") events.push(orForeign(path, events.length + 1, () => reader.event(line)));
    }
  } catch (problem) {
    if (problem instanceof UsageError) throw problem;
    throw new UsageError(usageMessages.noReport, { path: folder, reason: thrownText(problem) });
  }
  return events;
}

/** Reads an earlier run. Throws `UsageError` if there is none. */
export function readReport(folder: string): RunRecord {
  const events = readEvents(folder);
  try {
    return readRecord(events);
  } catch (problem) {
    throw new UsageError(usageMessages.brokenReport, { path: folder, reason: thrownText(problem) });
  }
}

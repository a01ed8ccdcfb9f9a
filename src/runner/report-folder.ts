import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { UsageError } from "../domain/usage-error";
import { readDiagrams } from "../reporting/html/read-diagrams";
import { eventOf, lineOf } from "../reporting/record/event-line";
import type { RunEvent } from "../reporting/record/run-event";
import { type RunRecord, readRecord } from "../reporting/record/run-record";
import { renderReports } from "../reporting/render-reports";
import { usageMessages } from "./errors/usage-messages";

const eventsFile = "events.ndjson";

/** A folder into which one run writes its events as they happen, and its reports at the end. */
export interface ReportFolder {
  record(event: RunEvent): void;
  /** Replaces the events that were recorded so far. */
  rewrite(events: readonly RunEvent[]): void;
  /** Closes the file of events and writes the reports that are rendered from them. */
  finish(record: RunRecord): void;
}

function reasonOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}

/** Node's own `recursive` never returns if a parent cannot be made, as under /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

function openEvents(path: string): number {
  try {
    if (path === "") throw new Error("it has no name");
    makeFolder(resolve(path));
    return openSync(join(path, eventsFile), "w");
  } catch (problem) {
    throw new UsageError(usageMessages.unwritableFolder, { path, reason: reasonOf(problem) });
  }
}

/** Begins a new report in a folder, which is made if it does not exist. Throws `UsageError` if it cannot be written. */
export function openReportFolder(path: string): ReportFolder {
  let file = openEvents(path);
  const record = (event: RunEvent) => writeSync(file, `${lineOf(event)}\n`);
  return {
    record,
    rewrite: (events) => {
      closeSync(file);
      file = openEvents(path);
      for (const event of events) record(event);
    },
    finish: (run) => {
      fsyncSync(file);
      closeSync(file);
      for (const [name, text] of renderReports(run, readDiagrams())) writeFileSync(join(path, name), text);
    },
  };
}

function parseLine(text: string, path: string, line: number): RunEvent {
  try {
    return eventOf(text);
  } catch {
    throw new UsageError(usageMessages.foreignLine, { path, line });
  }
}

/** Reads the events of an earlier run, without a last line that a crash cut off. Throws `UsageError` for anything else. */
export function readEvents(folder: string): readonly RunEvent[] {
  const path = join(folder, eventsFile);
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (problem) {
    throw new UsageError(usageMessages.noReport, { path: folder, reason: reasonOf(problem) });
  }
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  const lines = whole.split("\n").filter((line) => line !== "");
  return lines.map((line, index) => parseLine(line, path, index + 1));
}

/** Reads an earlier run. Throws `UsageError` if there is none. */
export function readReport(folder: string): RunRecord {
  const events = readEvents(folder);
  try {
    return readRecord(events);
  } catch (problem) {
    throw new UsageError(usageMessages.brokenReport, { path: folder, reason: reasonOf(problem) });
  }
}

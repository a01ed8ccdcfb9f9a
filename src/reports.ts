/** The library for reports: renders and compares saved runs. */

import {
  type Changes,
  type Comparison,
  changesSince,
  compareRuns,
} from "./reporting/comparison/compare-runs";
import { readDiagrams } from "./reporting/html/read-diagrams";
import type { RunEvent } from "./reporting/record/run-event";
import { readRecord } from "./reporting/record/run-record";
import { renderReports } from "./reporting/render-reports";

export type {
  Changes,
  ComparedRequirement,
  Comparison,
  Divergence,
} from "./reporting/comparison/compare-runs";
export { IncomparableRuns } from "./reporting/comparison/compare-runs";
export type { RunFinding } from "./reporting/findings/findings-of";
export { findingsOf } from "./reporting/findings/findings-of";
/** Parses a line of `events.ndjson`. Throws if it is none. */
export { eventOf as parseEvent } from "./reporting/record/event-line";
export type { RunEvent } from "./reporting/record/run-event";
export { BrokenRecord, type CheckRecord, type RunRecord, readRecord } from "./reporting/record/run-record";
export { type Summary, summaryOf } from "./reporting/summary";

/** Renders every report of a run from its events: texts by file name. Throws `BrokenRecord` if the events are no run. */
export function render(events: readonly RunEvent[]): ReadonlyMap<string, string> {
  return new Map(renderReports(readRecord(events), readDiagrams()));
}

/** Compares runs, each given by its events. Throws `BrokenRecord`, or `IncomparableRuns` if they are of different versions. */
export function compare(runs: readonly (readonly RunEvent[])[]): Comparison {
  return compareRuns(runs.map(readRecord));
}

/** Compares a run with an earlier one, both given by their events. Throws like `compare`. */
export function compareSince(before: readonly RunEvent[], after: readonly RunEvent[]): Changes {
  return changesSince(readRecord(before), readRecord(after));
}

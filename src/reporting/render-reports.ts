import { badgeOf } from "./badge";
import type { Diagrams } from "./html/diagram-folder";
import { htmlReport } from "./html/html-report";
import { junitXml } from "./junit";
import type { RunRecord } from "./record/run-record";
import { summaryOf } from "./record/summary";

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Every file that is rendered from a run's events, by its name. */
export function renderReports(record: RunRecord, diagrams: Diagrams): readonly (readonly [string, string])[] {
  return [
    ["summary.json", json(summaryOf(record))],
    ["junit.xml", junitXml(record)],
    ["badge.json", json(badgeOf(record))],
    ["report.html", htmlReport(record, diagrams)],
  ];
}

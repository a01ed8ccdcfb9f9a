import { badgeOf } from "./badge";
import { badgeSvg } from "./ci/badge-svg";
import { htmlReport } from "./html/html-report";
import type { Diagrams } from "./html/read-diagrams";
import { junitXml } from "./junit";
import type { RunRecord } from "./record/run-record";
import { type ReportFile, reportFiles } from "./report-files";
import { summaryOf } from "./summary";

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

type Render = (record: RunRecord, diagrams: Diagrams) => string;

const renderers: Readonly<Record<ReportFile, Render>> = {
  "summary.json": (record) => json(summaryOf(record)),
  "junit.xml": junitXml,
  "badge.svg": (record) => badgeSvg(badgeOf(record)),
  "badge.json": (record) => json(badgeOf(record)),
  "report.html": htmlReport,
};

/** Renders every report of a run, by file name. */
export function renderReports(record: RunRecord, diagrams: Diagrams): readonly (readonly [string, string])[] {
  return reportFiles.map((name) => [name, renderers[name](record, diagrams)]);
}

import type { RunOutcome } from "../verdicts/run-outcome";
import { htmlReport } from "./html/html-report";
import type { Diagrams } from "./html/read-diagrams";
import { junitXml } from "./junit";
import type { RunRecord } from "./record/run-record";
import { summaryOf } from "./record/summary";

/** The format that shields.io reads from an endpoint. */
export interface Badge {
  readonly schemaVersion: 1;
  readonly label: string;
  readonly message: string;
  readonly color: string;
}

const colours: Readonly<Record<RunOutcome, string>> = {
  pass: "brightgreen",
  partial: "yellow",
  inconclusive: "orange",
  fail: "red",
  error: "lightgrey",
};

export function badgeOf({ verdict }: RunRecord): Badge {
  const { outcome, passed, planned } = verdict;
  return {
    schemaVersion: 1,
    label: "two-tier conformance",
    message: `${outcome} ${passed}/${planned}`,
    color: colours[outcome],
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

type Render = (record: RunRecord, diagrams: Diagrams) => string;

const renderers = {
  "summary.json": (record) => json(summaryOf(record)),
  "junit.xml": junitXml,
  "badge.json": (record) => json(badgeOf(record)),
  "report.html": htmlReport,
} satisfies Readonly<Record<string, Render>>;

/** The file names of all reports. */
export const reportFiles: readonly string[] = Object.keys(renderers);

/** Renders every report of a run, by file name. */
export function renderReports(record: RunRecord, diagrams: Diagrams): readonly (readonly [string, string])[] {
  return Object.entries<Render>(renderers).map(([name, render]) => [name, render(record, diagrams)]);
}

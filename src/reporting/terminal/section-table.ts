import Table from "cli-table3";
import type { Language } from "../../domain/language";
import { format } from "../../domain/text";
import { registerTextIn } from "../../register/register-text";
import type { RunRecord } from "../record/run-record";
import { type SectionVerdict, sectionRows } from "../record/section-rows";
import { outcomeMessages, reportMessages } from "../words/report-messages";
import type { Colours } from "./finding-text";

function painted(verdict: SectionVerdict, language: Language, colours: Colours): string {
  const word = format(outcomeMessages[verdict], language);
  switch (verdict) {
    case "pass":
      return colours.green(word);
    case "fail":
    case "error":
      return colours.red(word);
    case "none":
      return colours.dim(word);
    default:
      return colours.yellow(word);
  }
}

/** Renders the sections of the page with their coverage and verdicts as a table for the terminal. */
export function sectionTable(record: RunRecord, language: Language, colours: Colours): string {
  const heading = (key: "section" | "statements" | "covered" | "checks" | "verdict") =>
    format(reportMessages[key], language);
  const table = new Table({
    head: [
      heading("section"),
      heading("statements"),
      heading("covered"),
      heading("checks"),
      heading("verdict"),
    ],
    colAligns: ["left", "right", "right", "right", "left"],
    style: { head: [], border: [], compact: true },
  });
  for (const row of sectionRows(record)) {
    table.push([
      registerTextIn(row.section, language),
      row.statements.length,
      `${row.covered}/${row.required}`,
      `${row.passed}/${row.checks}`,
      painted(row.verdict, language, colours),
    ]);
  }
  return table.toString();
}

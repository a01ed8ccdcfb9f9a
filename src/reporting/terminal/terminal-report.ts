import { format } from "../../domain/text";
import { type FailureGroup, groupFailures } from "../record/group-failures";
import type { RunRecord } from "../record/run-record";
import { reasonsOf } from "../words/reasons";
import { reportMessages } from "../words/report-messages";
import { summaryLineWords } from "../words/summary-line";
import { failureText, type TextStyle } from "./failure-text";
import { sectionTable } from "./section-table";

/** The number of groups of failures that a terminal shows. */
const mostShown = 10;

/** Renders the outcome, the four figures and the reasons for which it is no simple pass in one line. */
export function lastLine(
  record: RunRecord,
  { language, colours }: Pick<TextStyle, "language" | "colours">,
): string {
  const line = summaryLineWords(record, language);
  const reasons = reasonsOf(record, language);
  const why = language === "en" ? ` (${reasons.join("; ")})` : `（${reasons.join("；")}）`;
  const whole = reasons.length === 0 ? line : line + why;
  const { green, yellow, red } = colours;
  const paints = { pass: green, partial: yellow, inconclusive: yellow, fail: red, error: red };
  return colours.bold(paints[record.verdict.outcome](whole));
}

function groupText({ shown, others }: FailureGroup, style: TextStyle): string {
  const alike = format(reportMessages.alike, style.language, { count: others.length });
  return failureText(shown, style) + (others.length === 0 ? "" : `\n  … ${alike}`);
}

/** Renders the end of a run for the terminal: verdicts by section, each group of failures once, the last line. */
export function terminalReport(record: RunRecord, style: TextStyle): string {
  const groups = groupFailures(record.checks);
  const more = groups.slice(mostShown).reduce((sum, { others }) => sum + 1 + others.length, 0);
  return [
    sectionTable(record, style.language, style.colours),
    ...groups.slice(0, mostShown).map((group) => groupText(group, style)),
    ...(more > 0 ? [format(reportMessages.moreInReport, style.language, { count: more })] : []),
    lastLine(record, style),
  ].join("\n\n");
}

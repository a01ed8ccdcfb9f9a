import type { Language } from "../../domain/language";
import { format } from "../../domain/text";
import { findingsOf } from "../findings/findings-of";
import type { RunRecord } from "../record/run-record";
import { dividedReadings, readingsSummary } from "../words/readings-in-words";
import { reasonsOf } from "../words/reasons";
import { reportMessages } from "../words/report-messages";
import { summaryLineWords } from "../words/summary-line";
import { findingText, type TextStyle } from "./finding-text";
import { sectionTable } from "./section-table";

/** The number of findings that a terminal shows. */
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

/** One line each for checks that are neither passed nor behind a finding. */
function leftOver({ verdict }: RunRecord, hasFailures: boolean, language: Language): readonly string[] {
  const { inconclusive, xfailed, notRun } = verdict;
  return [
    ...(inconclusive > 0 && hasFailures
      ? [format(reportMessages.notJudged, language, { count: inconclusive })]
      : []),
    ...(xfailed > 0 ? [format(reportMessages.failedAsExpected, language, { count: xfailed })] : []),
    ...(notRun > 0 ? [format(reportMessages.didNotRun, language, { count: notRun })] : []),
  ];
}

/** Returns one line about the choices of an implementation that reads the page otherwise than the suite. */
function readingsLine({ started: { readings } }: RunRecord, language: Language): readonly string[] {
  const { others } = dividedReadings(readings);
  if (others.length === 0) return [];
  const { figures, text } = readingsSummary(readings);
  const counts = format(text, language, figures);
  return [format(reportMessages.ownReadings, language, { counts, others: others.join(", ") })];
}

/** Renders the end of a run for the terminal: verdicts by section, the first findings, the rest in one line each, the last line. */
export function terminalReport(record: RunRecord, style: TextStyle): string {
  const { language } = style;
  const findings = findingsOf(record.checks, style.strict);
  const hasFailures = findings.some(({ shown }) => shown.decision.outcome !== "inconclusive");
  const more = findings.length - mostShown;
  const rest = [...readingsLine(record, language), ...leftOver(record, hasFailures, language)];
  return [
    sectionTable(record, language, style.colours),
    ...findings.slice(0, mostShown).map((finding) => findingText(finding, style)),
    ...(more > 0 ? [format(reportMessages.moreInReport, language, { count: more })] : []),
    ...(rest.length > 0 ? [rest.join("\n")] : []),
    lastLine(record, style),
  ].join("\n\n");
}

import { say } from "../../domain/message";
import { type FailureGroup, groupFailures } from "../record/group-failures";
import type { RunRecord } from "../record/run-record";
import { reasonsOf } from "../words/reasons";
import { reportMessages } from "../words/report-messages";
import { summaryLineWords } from "../words/summary-line";
import { failureText, type TextStyle } from "./failure-text";
import { sectionTable } from "./section-table";

/** Kinds of failures told at length; nobody reads beyond these on a terminal. */
const mostTold = 10;

/** Outcome, the four figures and the reasons why it is no simple pass, in one line. */
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

function toldText({ told, others }: FailureGroup, style: TextStyle): string {
  const alike = say(reportMessages.alike, style.language, { count: others.length });
  return failureText(told, style) + (others.length === 0 ? "" : `\n  … ${alike}`);
}

/** What the terminal shows at the end of a run: verdicts by section, each kind of failure once, the last line. */
export function terminalReport(record: RunRecord, style: TextStyle): string {
  const kinds = groupFailures(record.checks);
  const more = kinds.slice(mostTold).reduce((sum, { others }) => sum + 1 + others.length, 0);
  return [
    sectionTable(record, style.language, style.colours),
    ...kinds.slice(0, mostTold).map((kind) => toldText(kind, style)),
    ...(more > 0 ? [say(reportMessages.moreInReport, style.language, { count: more })] : []),
    lastLine(record, style),
  ].join("\n\n");
}

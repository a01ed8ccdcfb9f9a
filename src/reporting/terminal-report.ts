import { say } from "../language/message";
import { failureText, type TextStyle } from "./failure-text";
import { lastLineWords } from "./last-line-words";
import { reasonsOf } from "./reasons";
import { reportMessages } from "./report-messages";
import type { RunRecord } from "./run-record";
import { sectionTable } from "./section-table";

/** An implementation that breaks one rule can fail thousands of walks; nobody reads beyond these. */
const mostTold = 20;

const toldAtLength = ["fail", "error", "inconclusive"];

/** Outcome, the four figures and the reasons why it is no simple pass, in one line. */
export function lastLine(
  record: RunRecord,
  { language, colours }: Pick<TextStyle, "language" | "colours">,
): string {
  const line = lastLineWords(record, language);
  const reasons = reasonsOf(record, language);
  const why = language === "en" ? ` (${reasons.join("; ")})` : `（${reasons.join("；")}）`;
  const whole = reasons.length === 0 ? line : line + why;
  const { green, yellow, red } = colours;
  const paints = { pass: green, partial: yellow, inconclusive: yellow, fail: red, error: red };
  return colours.bold(paints[record.verdict.outcome](whole));
}

/** What the terminal shows at the end of a run: verdicts by section, everything that did not hold, the last line. */
export function terminalReport(record: RunRecord, style: TextStyle): string {
  const all = record.checks.filter(({ decision }) => toldAtLength.includes(decision.outcome));
  const told = all.slice(0, mostTold);
  const more = all.length - told.length;
  return [
    sectionTable(record, style.language, style.colours),
    ...told.map((each) => failureText(each, style)),
    ...(more > 0 ? [say(reportMessages.moreInReport, style.language, { count: more })] : []),
    lastLine(record, style),
  ].join("\n\n");
}

import { say } from "../language/message";
import { failureText, type TextStyle } from "./failure-text";
import { reasonsOf } from "./reasons";
import { outcomeMessages, reportMessages } from "./report-messages";
import type { RunRecord } from "./run-record";
import { sectionTable } from "./section-table";

const toldAtLength = ["fail", "error", "inconclusive"];

/** Outcome, the four figures and the reasons why it is no simple pass, in one line. */
export function lastLine(
  record: RunRecord,
  { language, colours }: Pick<TextStyle, "language" | "colours">,
): string {
  const { verdict, started } = record;
  const { planned, decided, passed } = verdict;
  const excluded = started.chosenAway + started.readingsOff;
  const outcome = say(outcomeMessages[verdict.outcome], language);
  const line = say(reportMessages.lastLine, language, { outcome, planned, decided, passed, excluded });
  const reasons = reasonsOf(record, language);
  const separator = language === "en" ? "; " : "；";
  const whole = reasons.length === 0 ? line : `${line} (${reasons.join(separator)})`;
  const { green, yellow, red } = colours;
  const paints = { pass: green, partial: yellow, inconclusive: yellow, fail: red, error: red };
  return colours.bold(paints[verdict.outcome](whole));
}

/** What the terminal shows at the end of a run: verdicts by section, everything that did not hold, the last line. */
export function terminalReport(record: RunRecord, style: TextStyle): string {
  const told = record.checks.filter(({ decision }) => toldAtLength.includes(decision.outcome));
  return [
    sectionTable(record, style.language, style.colours),
    ...told.map((each) => failureText(each, style)),
    lastLine(record, style),
  ].join("\n\n");
}

import type { Language } from "../../domain/language";
import { format } from "../../domain/text";
import type { RunRecord } from "../record/run-record";
import { outcomeMessages, reportMessages } from "./report-messages";

/** Counts the checks that were left out: not selected, of other parts, resting on readings, beyond the budget. */
export function excludedFrom({ started, elsewhere, leftOut }: RunRecord): number {
  const beyond = leftOut.reduce((sum, { checks }) => sum + checks, 0);
  return started.chosenAway + started.readingsOff + elsewhere + beyond;
}

/** Renders the outcome and the four figures of a run in one line. */
export function summaryLineWords(record: RunRecord, language: Language): string {
  const { planned, decided, passed } = record.verdict;
  const excluded = excludedFrom(record);
  const outcome = format(outcomeMessages[record.verdict.outcome], language);
  return format(reportMessages.lastLine, language, { outcome, planned, decided, passed, excluded });
}

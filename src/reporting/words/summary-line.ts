import type { Language } from "../../domain/language";
import { say } from "../../domain/message";
import type { RunRecord } from "../record/run-record";
import { excludedFrom } from "./excluded-from";
import { outcomeMessages, reportMessages } from "./report-messages";

/** Outcome and the four figures of a run, in one line. */
export function summaryLineWords(record: RunRecord, language: Language): string {
  const { planned, decided, passed } = record.verdict;
  const excluded = excludedFrom(record);
  const outcome = say(outcomeMessages[record.verdict.outcome], language);
  return say(reportMessages.lastLine, language, { outcome, planned, decided, passed, excluded });
}

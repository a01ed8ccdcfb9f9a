import type { Language } from "../domain/language";
import { say } from "../language/message";
import { outcomeMessages, reportMessages } from "./report-messages";
import type { RunRecord } from "./run-record";

/** Outcome and the four figures of a run, in one line. */
export function lastLineWords({ verdict, started, elsewhere }: RunRecord, language: Language): string {
  const { planned, decided, passed } = verdict;
  const excluded = started.chosenAway + started.readingsOff + elsewhere;
  const outcome = say(outcomeMessages[verdict.outcome], language);
  return say(reportMessages.lastLine, language, { outcome, planned, decided, passed, excluded });
}

import type { Language } from "../domain/language";
import { format } from "../domain/text";
import type { Decision } from "./check";
import { judgeMessages } from "./judge-messages";

/** Adds to a failure that a limit ended the search for fewer steps. A note that is there stays. */
export function saysIfCut(isCut: boolean, decision: Decision, language: Language): Decision {
  if (!isCut || decision.outcome !== "fail") return decision;
  return { ...decision, note: decision.note ?? format(judgeMessages.cutShort, language) };
}

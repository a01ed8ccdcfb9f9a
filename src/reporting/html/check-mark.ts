import { isWarning } from "../../verdicts/tally";
import type { CheckRecord } from "../record/run-record";
import type { Markup } from "./markup";
import { verdictMark } from "./verdict-mark";

/** Renders the outcome of a check, or a warning if it only breaks advice. */
export function markOf({ decision }: CheckRecord, strict: boolean): Markup {
  return verdictMark(isWarning(decision, strict) ? "warning" : decision.outcome);
}

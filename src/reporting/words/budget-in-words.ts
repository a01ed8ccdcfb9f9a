import type { Language } from "../../domain/language";
import { say } from "../../domain/message";
import type { LeftOut } from "../../verdicts/left-out";
import type { Budget } from "../../verdicts/run-settings";
import { reportMessages } from "./report-messages";

function amountOf(budget: Budget, language: Language): string {
  return "steps" in budget
    ? say(reportMessages.budgetOfSteps, language, { count: budget.steps })
    : say(reportMessages.budgetOfSeconds, language, { count: budget.seconds });
}

/** What the budget was, and every machine and criterion of which it left something out. */
export function budgetInWords(budget: Budget, leftOut: readonly LeftOut[], language: Language): string {
  const amount = amountOf(budget, language);
  if (leftOut.length === 0) return say(reportMessages.budgetSufficed, language, { amount });
  const list = leftOut
    .map(({ what, checks, atLeast }) => `${what} ${atLeast ? "≥ " : ""}${checks.toLocaleString("en")}`)
    .join(", ");
  const count = leftOut.reduce((sum, { checks }) => sum + checks, 0);
  return say(reportMessages.budget, language, { amount, count, list });
}

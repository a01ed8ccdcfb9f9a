import { UsageError } from "../domain/usage-error";
import { type Budget, buysSomething } from "../verdicts/run-settings";
import { usageMessages } from "./errors/usage-messages";

const units: Readonly<Record<string, readonly string[]>> = {
  steps: ["", "step", "steps"],
  seconds: ["s", "sec", "second", "seconds"],
  minutes: ["min", "minute", "minutes"],
};

/** Reads `5000`, `5000steps`, `30s` or `2min`. Throws `UsageError` for anything else, and for less than one step. */
export function parseBudget(text: string): Budget {
  const [, digits = "", word = ""] = /^\s*(\d+(?:\.\d+)?)\s*([a-z]*)\s*$/i.exec(text) ?? [];
  const unit = Object.keys(units).find((name) => units[name]?.includes(word.toLowerCase()));
  const amount = Number(digits);
  const budget: Budget =
    unit === "steps" ? { steps: amount } : { seconds: unit === "minutes" ? 60 * amount : amount };
  if (digits === "" || unit === undefined || !buysSomething(budget))
    throw new UsageError(usageMessages.badBudget, { text });
  return budget;
}

/** Throws `UsageError` for a budget of less than one step. */
export function checkBudget(budget: Budget): void {
  const text = "steps" in budget ? `${budget.steps}steps` : `${budget.seconds}s`;
  if (!buysSomething(budget)) throw new UsageError(usageMessages.badBudget, { text });
}

/** How much machines may be walked: so many steps, planned beforehand, or so many seconds, known only afterwards. */
export type Budget = { readonly steps: number } | { readonly seconds: number };

/** Whether it is enough for anything. */
export function buysSomething(budget: Budget): boolean {
  if ("steps" in budget) return Number.isSafeInteger(budget.steps) && budget.steps >= 1;
  return Number.isFinite(budget.seconds) && budget.seconds > 0;
}

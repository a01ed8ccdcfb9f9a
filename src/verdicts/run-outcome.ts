/** What a whole run comes to. */
export const runOutcomes = ["pass", "partial", "inconclusive", "fail", "error"] as const;

export type RunOutcome = (typeof runOutcomes)[number];

/** The worst wins: one deviation outweighs any number of successes. Nothing at all is a pass; who counts nothing must say so. */
export function worst(outcomes: readonly RunOutcome[]): RunOutcome {
  const severity = Math.max(0, ...outcomes.map((outcome) => runOutcomes.indexOf(outcome)));
  return runOutcomes[severity] ?? "pass";
}

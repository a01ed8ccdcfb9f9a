/** The outcomes of a run, from best to worst. */
export const runOutcomes = ["pass", "partial", "inconclusive", "fail", "error"] as const;

export type RunOutcome = (typeof runOutcomes)[number];

/** Returns the worst outcome. An empty list is a pass, so the caller handles an empty run itself. */
export function worst(outcomes: readonly RunOutcome[]): RunOutcome {
  const severity = Math.max(0, ...outcomes.map((outcome) => runOutcomes.indexOf(outcome)));
  return runOutcomes[severity] ?? "pass";
}

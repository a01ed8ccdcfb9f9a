import type { Decision, Outcome } from "./check";

/** From best to worst. A check that did not run counts less than any that did. */
const order: readonly Outcome[] = [
  "not-run",
  "pass",
  "xfail",
  "skip",
  "inconsistent",
  "inconclusive",
  "fail",
  "error",
];

/** Returns the worse of two decisions about one check. The text decides ties, so that the order of shards does not matter. */
export function worseDecision(one: Decision, other: Decision): Decision {
  const difference = order.indexOf(one.outcome) - order.indexOf(other.outcome);
  if (difference !== 0) return difference > 0 ? one : other;
  return JSON.stringify(one) <= JSON.stringify(other) ? one : other;
}

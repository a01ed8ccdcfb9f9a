import type { Decision, Outcome } from "./check";

/** From best to worst. A check that did not run says less than any that did. */
const order: readonly Outcome[] = ["not-run", "pass", "xfail", "skip", "inconclusive", "fail", "error"];

/** Two decisions about one check, from two shards: the worse one; the text decides ties, so that the order of shards never does. */
export function worseDecision(one: Decision, other: Decision): Decision {
  const difference = order.indexOf(one.outcome) - order.indexOf(other.outcome);
  if (difference !== 0) return difference > 0 ? one : other;
  return JSON.stringify(one) <= JSON.stringify(other) ? one : other;
}

import type { Language } from "../domain/language";
import { say } from "../domain/message";
import type { Decision, PlannedCheck } from "./check";
import { expectationMessages } from "./expectation-messages";
import { type ExpectedFailure, hasExpired, matches, reaches, speaksOf } from "./expected-failure";

export interface Expecting {
  readonly expected: readonly ExpectedFailure[];
  /** The day of the run, as in `2026-11-22`. */
  readonly today: string;
  readonly language: Language;
  /** Whether every check was planned: only then is what no check shows known to be gone. */
  readonly whole: boolean;
}

function stale(decision: Decision, expected: string): Decision {
  return { ...decision, outcome: "fail", cause: "stale-expectation", expected };
}

/** What a failure comes to: expected, expected no longer, expected otherwise, or simply a failure. */
function weighFailure(decision: Decision, { expected, today, language }: Expecting): Decision {
  const speaking = expected.filter((entry) => speaksOf(entry, decision));
  const matching = speaking.filter((entry) => matches(entry, decision));
  const valid = matching.find((entry) => !hasExpired(entry, today));
  if (valid !== undefined) return { ...decision, outcome: "xfail", note: valid.issue };
  const [expired] = matching;
  if (expired !== undefined) {
    const { expires, reason, issue } = expired;
    const fillings = { expires: expires ?? "", reason, issue };
    return stale(decision, say(expectationMessages.expectedUntil, language, fillings));
  }
  const [changed] = speaking;
  return changed === undefined
    ? decision
    : stale(decision, say(expectationMessages.foretold, language, changed));
}

const unsettled: ReadonlySet<Decision["outcome"]> = new Set(["inconclusive", "error", "not-run"]);

/** An entry of which nothing is left, told at the first check that could have shown it. */
function staleAt(
  entry: ExpectedFailure,
  checks: readonly PlannedCheck[],
  decisions: readonly Decision[],
  { whole }: Expecting,
): number | undefined {
  const isExact = entry.check !== null && !entry.check.includes("*");
  if (!whole && !isExact) return undefined;
  if (decisions.some((decision) => decision.outcome === "fail" && speaksOf(entry, decision)))
    return undefined;
  const within = checks.flatMap((check, index) => (reaches(entry, check) ? [index] : []));
  if (within.some((index) => unsettled.has(decisions[index]?.outcome ?? "not-run"))) return undefined;
  return within.find((index) => decisions[index]?.outcome === "pass");
}

/**
 * Decisions as they count beside the expected failures: a failure that was foretold is `xfail`; one that changed, one whose
 * entry has expired, and an entry of which nothing is left fail with the cause `stale-expectation`.
 */
export function applyExpectations(
  checks: readonly PlannedCheck[],
  decisions: readonly Decision[],
  expecting: Expecting,
): readonly Decision[] {
  const { expected, language } = expecting;
  if (expected.length === 0) return decisions;
  const weighed = decisions.map((decision) =>
    decision.outcome === "fail" ? weighFailure(decision, expecting) : decision,
  );
  for (const entry of expected) {
    const index = staleAt(entry, checks, decisions, expecting);
    const decision = index === undefined ? undefined : weighed[index];
    if (index === undefined || decision === undefined) continue;
    const line = say(expectationMessages.foretold, language, entry);
    weighed[index] = { ...stale(decision, line), observed: say(expectationMessages.passes, language) };
  }
  return weighed;
}

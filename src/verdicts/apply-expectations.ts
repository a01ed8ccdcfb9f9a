import { type Language, otherLanguage } from "../domain/language";
import { format, message } from "../domain/text";
import type { Decision, PlannedCheck } from "./check";
import { type ExpectedFailure, hasExpired, matches, reaches, speaksOf } from "./expected-failure";

/** The texts of decisions about expected failures. */
const expectationMessages = {
  expectedFailure: message(
    'a failure that begins with "{reason}" ({issue})',
    "開頭為「{reason}」的失敗（{issue}）",
  ),
  expectedUntil: message(
    'nothing of the kind after {expires}: "{reason}" ({issue})',
    "{expires} 之後不再發生：「{reason}」（{issue}）",
  ),
  passes: message(
    "It passes now: the entry in the file of expected failures can go.",
    "現在已通過：可刪除預期失敗檔中的項目。",
  ),
} as const;

export interface Expecting {
  readonly expected: readonly ExpectedFailure[];
  /** The day of the run, such as `2026-11-22`. */
  readonly today: string;
  readonly language: Language;
  /** True if every check was planned: only then has a failure that no check shows gone away. */
  readonly whole: boolean;
}

/** A failure that is expected no longer, with the expected line in both languages. */
function stale(decision: Decision, line: (language: Language) => string, language: Language): Decision {
  const [expected, otherExpected] = [line(language), line(otherLanguage(language))];
  return { ...decision, outcome: "fail", cause: "stale-expectation", expected, otherExpected };
}

/** Decides about a failure: expected, expired, changed, or not expected. */
function decideFailure(decision: Decision, { expected, today, language }: Expecting): Decision {
  const naming = expected.filter((entry) => speaksOf(entry, decision));
  const matching = naming.filter((entry) => matches(entry, decision));
  const valid = matching.find((entry) => !hasExpired(entry, today));
  if (valid !== undefined) return { ...decision, outcome: "xfail", note: valid.issue };
  const [expired] = matching;
  if (expired !== undefined) {
    const { expires, reason, issue } = expired;
    const fillings = { expires: expires ?? "", reason, issue };
    return stale(decision, (each) => format(expectationMessages.expectedUntil, each, fillings), language);
  }
  const [changed] = naming;
  return changed === undefined
    ? decision
    : stale(decision, (each) => format(expectationMessages.expectedFailure, each, changed), language);
}

const unsettled: ReadonlySet<Decision["outcome"]> = new Set(["inconclusive", "error", "not-run"]);

/** Returns the index of the check that reports a stale entry: the first that could have shown the failure. */
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
 * Applies expected failures to decisions. A failure that matches an entry becomes `xfail`. A changed one, one whose entry has
 * expired, and an entry without any failure left fail with the cause `stale-expectation`.
 */
export function applyExpectations(
  checks: readonly PlannedCheck[],
  decisions: readonly Decision[],
  expecting: Expecting,
): readonly Decision[] {
  const { expected, language } = expecting;
  if (expected.length === 0) return decisions;
  const applied = decisions.map((decision) =>
    decision.outcome === "fail" ? decideFailure(decision, expecting) : decision,
  );
  for (const entry of expected) {
    const index = staleAt(entry, checks, decisions, expecting);
    const decision = index === undefined ? undefined : applied[index];
    if (index === undefined || decision === undefined) continue;
    const line = (each: Language) => format(expectationMessages.expectedFailure, each, entry);
    applied[index] = {
      ...stale(decision, line, language),
      observed: format(expectationMessages.passes, language),
      otherObserved: format(expectationMessages.passes, otherLanguage(language)),
    };
  }
  return applied;
}

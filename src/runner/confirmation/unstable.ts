import { type Language, otherLanguage } from "../../domain/language";
import { format } from "../../domain/text";
import type { Decision } from "../../verdicts/check";
import { judgeMessages } from "../../verdicts/judge-messages";
import { isBlaming } from "../../verdicts/unconfirmed";

/**
 * Returns true for a decision that holds the target responsible for something, or for a prerequisite that did not hold. Checks that
 * only follow from another failure have observed nothing of their own.
 */
export function isDoubtful(decision: Decision): boolean {
  const { outcome, observed } = decision;
  return isBlaming(decision) || (outcome === "inconclusive" && observed !== null);
}

/** Failures of one kind share their requirement and cause. */
export function kindOf({ outcome, cause, requirement }: Decision): string {
  return `${outcome} ${cause} ${requirement}`;
}

/**
 * Returns true if a check has failed again as before. The observed line may differ: ids and the order of a list are not fixed. A cell
 * may be reached in another way, so that more or less was to be seen. A history may be shortened one time and not the other: the
 * steps that are left say which requirement comes first, and whether a choice of the target explains them.
 */
export function isSame(first: Decision, again: Decision): boolean {
  const isHistory = first.check.startsWith("machine:lockstep/");
  const isAlike = isHistory
    ? first.cause === again.cause && (first.outcome === again.outcome || isMilder(first, again))
    : kindOf(first) === kindOf(again);
  return isAlike && (first.expected === again.expected || !first.check.startsWith("feature:"));
}

/** Returns true if the target failed in both runs, but a choice of its own, or an unknown one, explains the second failure. */
export function isMilder(first: Decision, again: Decision): boolean {
  const isExplained = again.outcome === "pass" && again.note?.startsWith("reading-") === true;
  return first.outcome === "fail" && (again.outcome === "inconsistent" || isExplained);
}

function textOf(first: Decision, again: Decision | null, language: Language): string {
  const observed = first.observed ?? first.note ?? "";
  if (again === null) return format(judgeMessages.unstableKind, language, { observed });
  if (again.observed === null) return format(judgeMessages.unstablePassed, language, { observed });
  return format(judgeMessages.unstableOtherwise, language, { observed, again: again.observed });
}

const inOther = (decision: Decision | null): Decision | null =>
  decision && { ...decision, observed: decision.otherObserved ?? decision.observed };

/**
 * The decision about a check that failed and did not fail again: an error with the messages of both. `again` is null if only others
 * of its kind were run again.
 */
export function unstable(first: Decision, again: Decision | null, language: Language): Decision {
  const observed = textOf(first, again, language);
  const other = textOf(inOther(first) ?? first, inOther(again), otherLanguage(language));
  const messages = again === null ? [] : [format(judgeMessages.fromFreshStart, language), ...again.exchanges];
  return {
    ...first,
    outcome: "error",
    cause: null,
    requirement: null,
    observed,
    ...(other === observed ? {} : { otherObserved: other }),
    note: null,
    exchanges: [...first.exchanges, ...messages],
  };
}

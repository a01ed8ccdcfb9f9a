import { type Language, otherLanguage } from "../domain/language";
import { format } from "../domain/text";
import type { Decision } from "./check";
import { judgeMessages } from "./judge-messages";

const blaming: ReadonlySet<Decision["outcome"]> = new Set(["fail", "inconsistent"]);

/** Returns true for a decision that holds the target responsible for something. */
export function isBlaming({ outcome }: Decision): boolean {
  return blaming.has(outcome);
}

/**
 * The decision about a check that failed and was not run again, because the run ended before: an error, and no verdict on a
 * requirement.
 */
export function unconfirmed(first: Decision, language: Language): Decision {
  const observed = first.observed ?? first.note ?? "";
  const inOther = first.otherObserved ?? observed;
  const text = (each: Language, seen: string) => format(judgeMessages.unconfirmed, each, { observed: seen });
  return {
    ...first,
    outcome: "error",
    cause: null,
    requirement: null,
    observed: text(language, observed),
    otherObserved: text(otherLanguage(language), inOther),
    note: null,
  };
}

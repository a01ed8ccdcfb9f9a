import type { Finding } from "../assertions/finding";
import { type ChoiceTag, parseChoiceTag } from "../domain/choices";
import type { Language } from "../domain/language";
import { format } from "../domain/text";
import type { Decision } from "./check";
import { judgeMessages } from "./judge-messages";
import type { RunReadings } from "./run-settings";

/** The readings whose choices differ only in the reason that a refusal gives. */
const readingsOfReason: readonly string[] = ["reading-013", "reading-021"];

interface Ground {
  /** The choices on which the expectation rests. */
  readonly tags: readonly ChoiceTag[];
  readonly finding: Finding | null;
  readonly readings: RunReadings;
  readonly language: Language;
}

/**
 * A failure becomes `inconsistent` if the answer contradicts only a choice that was learned or declared: another choice would have
 * permitted it. The note names the choice and the situation in which the implementation showed it.
 */
export function judgedByOwnChoice(
  decision: Decision,
  { tags, finding, readings, language }: Ground,
): Decision {
  if (decision.outcome !== "fail" || decision.cause !== null || !isAnswer(finding)) return decision;
  const own = tags.flatMap((tag) => {
    const reading = parseChoiceTag(tag)?.reading;
    const found = reading === undefined ? undefined : readings[reading];
    const permits = finding?.kind === "other-reason" || !readingsOfReason.includes(reading ?? "");
    if (reading === undefined || found === undefined || !permits) return [];
    const isOwn = found.source === "learned" || found.source === "declared";
    return isOwn ? [{ reading, choice: found.choice ?? "", seen: found.seen ?? "" }] : [];
  });
  if (own.length === 0) return decision;
  const note = own.map((each) => format(judgeMessages.ownChoice, language, each)).join(" ");
  return { ...decision, outcome: "inconsistent", requirement: null, note };
}

/** Returns whether a finding says that an action was accepted or refused. */
function isAnswer(finding: Finding | null): boolean {
  return (finding?.kind === "mismatch" || finding?.kind === "other-reason") && finding.about === "answer";
}

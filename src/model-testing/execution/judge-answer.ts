import { expectAccepted, expectRefused } from "../../assertions/compare-answers";
import { ExpectationFailed, type Finding } from "../../assertions/finding";
import { refusedFor } from "../../assertions/refusal-in-words";
import type { RefusalReason } from "../../domain/refusal-reason";
import type { ActionName } from "../../port/actions";
import type { ActAnswer } from "../../port/answers";
import type { ExpectedOutcome } from "./expected-outcome";
import type { ExpectationTerms } from "./view";

/** Silence where the answer is the ruling's; a refusal for another reason is a finding of its own kind. */
export function answerFinding(
  asked: ActionName,
  answer: ActAnswer,
  ruling: Exclude<ExpectedOutcome, { readonly kind: "infeasible" }>,
  { claims, readings }: ExpectationTerms,
): Finding | undefined {
  if (isRuled(answer, ruling)) return undefined;
  try {
    if (ruling.kind === "accepted") expectAccepted(asked, answer, claims);
    else return otherReason(expectRefused(asked, answer, firstOf(ruling.reasons), claims), readings);
  } catch (thrown) {
    if (thrown instanceof ExpectationFailed)
      return otherReason(withAllReasons(thrown.finding, ruling), readings);
    throw thrown;
  }
  return undefined;
}

function isRuled(
  answer: ActAnswer,
  ruling: Exclude<ExpectedOutcome, { readonly kind: "infeasible" }>,
): boolean {
  if (ruling.kind === "accepted") return answer.outcome === "accepted";
  return (
    answer.outcome === "rejected" && answer.reason !== undefined && ruling.reasons.includes(answer.reason)
  );
}

/** Other readings make other reasons true: where ours are off, any reason is as good. */
function otherReason(finding: Finding | undefined, readings: boolean): Finding | undefined {
  return finding?.kind === "other-reason" && !readings ? undefined : finding;
}

function firstOf(reasons: readonly RefusalReason[]): RefusalReason {
  return reasons[0] ?? "not-at-this-step";
}

/** Where several reasons are true, the message names them all. */
function withAllReasons(finding: Finding, ruling: ExpectedOutcome): Finding {
  if (ruling.kind !== "refused" || (finding.kind !== "mismatch" && finding.kind !== "other-reason"))
    return finding;
  return {
    ...finding,
    expected: refusedFor(...ruling.reasons),
  };
}

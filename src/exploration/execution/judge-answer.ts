import type { RefusalReason } from "../../domain/refusal-reason";
import type { Claims } from "../../expectation/claims";
import { expectAccepted } from "../../expectation/expect-accepted";
import { expectRefused } from "../../expectation/expect-refused";
import { type Finding, Unmet } from "../../expectation/finding";
import { refusedFor } from "../../expectation/refusal-in-words";
import type { ActionName } from "../../port/actions";
import type { ActAnswer } from "../../port/answers";
import type { Ruling } from "./ruling";

/** Silence where the answer is the ruling's; a refusal for another reason is a finding of its own kind. */
export function answerFinding(
  asked: ActionName,
  answer: ActAnswer,
  ruling: Exclude<Ruling, { readonly kind: "infeasible" }>,
  claims: Claims,
): Finding | undefined {
  const isRuled =
    ruling.kind === "accepted"
      ? answer.outcome === "accepted"
      : answer.outcome === "rejected" && ruling.reasons.includes(answer.reason);
  if (isRuled) return undefined;
  try {
    if (ruling.kind === "accepted") expectAccepted(asked, answer, claims);
    else return expectRefused(asked, answer, firstOf(ruling.reasons), claims);
  } catch (thrown) {
    if (thrown instanceof Unmet) return withAllReasons(thrown.finding, ruling);
    throw thrown;
  }
  return undefined;
}

function firstOf(reasons: readonly RefusalReason[]): RefusalReason {
  return reasons[0] ?? "not-at-this-step";
}

/** Where several reasons are true, the message names them all. */
function withAllReasons(finding: Finding, ruling: Ruling): Finding {
  if (ruling.kind !== "refused" || (finding.kind !== "mismatch" && finding.kind !== "other-reason"))
    return finding;
  return {
    ...finding,
    expected: refusedFor(...ruling.reasons),
  };
}

import type { RefusalReason } from "../domain/refusal-reason";
import type { ActionName } from "../port/actions";
import type { ActAnswer } from "../port/answers";
import type { Capabilities } from "./claims";
import { accepted } from "./expect-accepted";
import type { Finding } from "./finding";
import { ExpectationFailed } from "./finding";
import { refusedFor } from "./refusal-in-words";
import { unsupportedAction } from "./unsupported";

/**
 * Silence where the action was refused for that reason. Another reason is thrown where the implementation declares
 * `reasons`, and otherwise returned as a remark: who promises no reasons cannot break that promise, and need give none.
 */
export function expectRefused(
  asked: ActionName,
  answer: ActAnswer,
  reason: RefusalReason,
  claims: Capabilities,
): Finding | undefined {
  const expected = refusedFor(reason);
  if (answer.outcome === "unsupported") throw unsupportedAction(asked, claims);
  if (answer.outcome === "accepted")
    throw new ExpectationFailed({ kind: "mismatch", expected, observed: accepted });
  if (answer.reason === reason) return undefined;
  const finding: Finding = { kind: "other-reason", expected, observed: refusedFor(answer.reason) };
  if (claims("reasons")) throw new ExpectationFailed(finding);
  return answer.reason === undefined ? undefined : finding;
}

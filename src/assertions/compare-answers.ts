import type { RefusalReason } from "../domain/refusal-reason";
import { type ActionName, actions, type ResultOf } from "../port/actions";
import type { ActAnswer, ObserveAnswer } from "../port/answers";
import { type ObservationName, observations, type ValueOf } from "../port/observations";
import type { Capabilities } from "./claims";
import { ExpectationFailed, type Finding, throwFinding } from "./finding";
import { accepted, refusedFor } from "./refusal-in-words";

type NotAccepted = Exclude<ActAnswer, { readonly outcome: "accepted" }>;
type NotObserved = Exclude<ObserveAnswer, { readonly outcome: "observed" }>;

/** Returns a finding if the action was refused or is not supported. */
export function compareAccepted(
  asked: ActionName,
  answer: ActAnswer,
  claims: Capabilities,
): Finding | undefined {
  return answer.outcome === "accepted" ? undefined : notAccepted(asked, answer, claims);
}

/** Returns the action's result; throws `ExpectationFailed` if it was refused or is not supported. */
export function expectAccepted<Name extends ActionName>(
  asked: Name,
  answer: ActAnswer<Name>,
  claims: Capabilities,
): ResultOf<Name> {
  if (answer.outcome === "accepted") return answer.result;
  throw new ExpectationFailed(notAccepted(asked, answer, claims));
}

/** Returns a finding if the action was accepted or is not supported. Any reason for the refusal will do. */
export function compareNotAccepted(
  asked: ActionName,
  answer: ActAnswer,
  claims: Capabilities,
): Finding | undefined {
  if (answer.outcome === "unsupported") return unsupportedAction(asked, claims);
  if (answer.outcome === "rejected") return undefined;
  return { kind: "mismatch", about: "answer", expected: refusedFor(), observed: accepted };
}

/** Throws `ExpectationFailed` if the action was accepted or is not supported. */
export function expectNotAccepted(asked: ActionName, answer: ActAnswer, claims: Capabilities): void {
  throwFinding(compareNotAccepted(asked, answer, claims));
}

/**
 * Returns a finding if the action was not refused for this reason. A refusal for another reason is of kind `other-reason`; a
 * refusal without a reason is one only if the implementation declares `reasons`.
 */
export function compareRefused(
  asked: ActionName,
  answer: ActAnswer,
  reason: RefusalReason,
  claims: Capabilities,
): Finding | undefined {
  const expected = refusedFor(reason);
  if (answer.outcome === "unsupported") return unsupportedAction(asked, claims);
  if (answer.outcome === "accepted")
    return { kind: "mismatch", about: "answer", expected, observed: accepted };
  if (answer.reason === reason || (answer.reason === undefined && !claims("reasons"))) return undefined;
  return { kind: "other-reason", about: "answer", expected, observed: refusedFor(answer.reason) };
}

/**
 * Throws `ExpectationFailed` if the action was not refused for this reason. If the implementation does not declare `reasons`,
 * a refusal for another reason breaks no promise and is returned as a remark.
 */
export function expectRefused(
  asked: ActionName,
  answer: ActAnswer,
  reason: RefusalReason,
  claims: Capabilities,
): Finding | undefined {
  const finding = compareRefused(asked, answer, reason, claims);
  if (finding?.kind !== "other-reason" || claims("reasons")) throwFinding(finding);
  return finding;
}

/** Returns a finding if the observation was refused or is not supported. */
export function compareObserved(
  asked: ObservationName,
  answer: ObserveAnswer,
  claims: Capabilities,
): Finding | undefined {
  return answer.outcome === "observed" ? undefined : notObserved(asked, answer, claims);
}

/** Returns the observed value; throws `ExpectationFailed` if the observation was refused or is not supported. */
export function expectObserved<Name extends ObservationName>(
  asked: Name,
  answer: ObserveAnswer<Name>,
  claims: Capabilities,
): ValueOf<Name> {
  if (answer.outcome === "observed") return answer.value;
  throw new ExpectationFailed(notObserved(asked, answer, claims));
}

/** The finding for an observation answered with `unsupported`: absent as declared, or claimed and not served. */
export function unsupportedObservation(asked: ObservationName, claims: Capabilities): Finding {
  const capability = observations[asked].needs;
  return claims(capability) ? { kind: "unserved", capability, asked } : { kind: "absent", capability };
}

function unsupportedAction(asked: ActionName, claims: Capabilities): Finding {
  const capability = actions[asked].needs;
  return claims(capability) ? { kind: "unserved", capability, asked } : { kind: "absent", capability };
}

function notAccepted(asked: ActionName, answer: NotAccepted, claims: Capabilities): Finding {
  if (answer.outcome === "unsupported") return unsupportedAction(asked, claims);
  return { kind: "mismatch", about: "answer", expected: accepted, observed: refusedFor(answer.reason) };
}

function notObserved(asked: ObservationName, answer: NotObserved, claims: Capabilities): Finding {
  if (answer.outcome === "unsupported") return unsupportedObservation(asked, claims);
  const expected = { en: `a look at "${asked}"`, "zh-TW": `可以查看「${asked}」` };
  return { kind: "mismatch", expected, observed: refusedFor(answer.reason) };
}

import type { LocalizedText } from "../domain/saying";
import type { ActionName, ResultOf } from "../port/actions";
import type { ActAnswer } from "../port/answers";
import type { Capabilities } from "./claims";
import { ExpectationFailed } from "./finding";
import { refusedFor } from "./refusal-in-words";
import { unsupportedAction } from "./unsupported";

/** How messages call an action that was accepted. */
export const accepted: LocalizedText = { en: "accepted", "zh-TW": "獲得接受" };

/** Gives what the person was handed; throws Unmet where the action was refused or is not offered. */
export function expectAccepted<Name extends ActionName>(
  asked: Name,
  answer: ActAnswer<Name>,
  claims: Capabilities,
): ResultOf<Name> {
  switch (answer.outcome) {
    case "accepted":
      return answer.result;
    case "rejected":
      throw new ExpectationFailed({
        kind: "mismatch",
        expected: accepted,
        observed: refusedFor(answer.reason),
      });
    case "unsupported":
      throw unsupportedAction(asked, claims);
  }
}

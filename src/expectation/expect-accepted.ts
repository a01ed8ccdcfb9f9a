import type { ActionName, ResultOf } from "../port/actions";
import type { ActAnswer } from "../port/answers";
import type { Claims } from "./claims";
import { Unmet } from "./finding";
import { refusalInWords } from "./refusal-in-words";
import { unsupportedAction } from "./unsupported";

/** Gives what the person was handed; throws Unmet where the action was refused or is not offered. */
export function expectAccepted<Name extends ActionName>(
  asked: Name,
  answer: ActAnswer<Name>,
  claims: Claims,
): ResultOf<Name> {
  switch (answer.outcome) {
    case "accepted":
      return answer.result;
    case "rejected":
      throw new Unmet({
        kind: "mismatch",
        expected: "accepted",
        observed: `refused, for ${refusalInWords[answer.reason]}`,
      });
    case "unsupported":
      throw unsupportedAction(asked, claims);
  }
}

import type { ActionName } from "../port/actions";
import type { ActAnswer } from "../port/answers";
import type { Capabilities } from "./claims";
import { accepted } from "./expect-accepted";
import { ExpectationFailed } from "./finding";
import { refusedFor } from "./refusal-in-words";
import { unsupportedAction } from "./unsupported";

/** Silence where the action was refused, for whatever reason; throws Unmet where it was accepted or is not offered. */
export function expectNotAccepted(asked: ActionName, answer: ActAnswer, claims: Capabilities): void {
  if (answer.outcome === "unsupported") throw unsupportedAction(asked, claims);
  if (answer.outcome === "accepted")
    throw new ExpectationFailed({ kind: "mismatch", expected: refusedFor(), observed: accepted });
}

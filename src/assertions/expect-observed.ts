import type { ObserveAnswer } from "../port/answers";
import type { ObservationName, ValueOf } from "../port/observations";
import type { Capabilities } from "./claims";
import { ExpectationFailed } from "./finding";
import { refusedFor } from "./refusal-in-words";
import { unsupportedObservation } from "./unsupported";

/** Gives what the person saw; throws Unmet where looking was refused or is not offered. */
export function expectObserved<Name extends ObservationName>(
  asked: Name,
  answer: ObserveAnswer<Name>,
  claims: Capabilities,
): ValueOf<Name> {
  switch (answer.outcome) {
    case "observed":
      return answer.value;
    case "rejected":
      throw new ExpectationFailed({
        kind: "mismatch",
        expected: { en: `a look at "${asked}"`, "zh-TW": `可以查看「${asked}」` },
        observed: refusedFor(answer.reason),
      });
    case "unsupported":
      throw unsupportedObservation(asked, claims);
  }
}

import type { Saying } from "../../domain/saying";
import { createRedaction } from "../../evidence/redaction";
import type { Claims } from "../../expectation/claims";
import { lineAbout } from "../../expectation/expect-same";
import type { Finding } from "../../expectation/finding";
import { refusedFor } from "../../expectation/refusal-in-words";
import { headingOf } from "../../expectation/snapshot";
import { unsupportedObservation } from "../../expectation/unsupported";
import type { ObserveAnswer } from "../../port/answers";
import type { ExpectedSight } from "./expected-sights";
import { fits, type Names } from "./pattern";
import { observedInWords, patternInWords } from "./pattern-in-words";
import type { Sight } from "./sight";

/** A sight that is not what it must be. */
export interface WrongSight {
  readonly sight: ExpectedSight;
  readonly finding: Finding;
}

/** What minted ids stand for, read from lists of customers and of their subscriptions. */
export function namesIn(sights: readonly Sight[], answers: readonly ObserveAnswer[]): Names {
  const names = new Map<string, string>();
  for (const [index, { what, of }] of sights.entries()) {
    if (what !== "customers" && what !== "subscriptions") continue;
    const answer = answers[index];
    if (answer?.outcome !== "observed" || !Array.isArray(answer.value)) continue;
    for (const member of answer.value) {
      if (typeof member !== "object") continue;
      if ("company" in member) names.set(member.customer, member.company);
      else if ("nickname" in member) names.set(member.subscription, `${of}/${member.offer}`);
    }
  }
  return names;
}

/** Names are seldom asked for, and take longer to gather than all else. */
function lazily(gather: () => Names): Names {
  let gathered: Names | undefined;
  return {
    get: (id) => {
      gathered ??= gather();
      return gathered.get(id);
    },
  };
}

/** The first answer that is not as expected; undefined where all are. */
export function wrongSight(
  expected: readonly ExpectedSight[],
  answers: readonly ObserveAnswer[],
  claims: Claims,
): WrongSight | undefined {
  const names = lazily(() => namesIn(expected, answers));
  for (let index = 0; index < expected.length; index++) {
    const sight = expected[index];
    const answer = answers[index];
    if (sight === undefined || answer === undefined || isAsExpected(sight, answer, names)) continue;
    return { sight, finding: findingOf(sight, answer, names, claims) };
  }
  return undefined;
}

function isAsExpected({ claim }: ExpectedSight, answer: ObserveAnswer, names: Names): boolean {
  if (claim === "unreadable")
    return answer.outcome === "rejected" || (answer.outcome === "observed" && answer.value === null);
  return answer.outcome === "observed" && fits(claim.pattern, answer.value, names);
}

/** How messages name a sight. */
export function sightInWords({ person, what, of }: Sight): Saying {
  return headingOf(what, of, person);
}

const unreadable: Saying = { en: "nothing that could be read", "zh-TW": "沒有任何可讀取的內容" };

function findingOf(sight: ExpectedSight, answer: ObserveAnswer, names: Names, claims: Claims): Finding {
  if (answer.outcome === "unsupported") return unsupportedObservation(sight.what, claims).finding;
  const heading = sightInWords(sight);
  const { claim } = sight;
  const expected = claim === "unreadable" ? unreadable : patternInWords(claim.pattern);
  const redaction = createRedaction();
  redaction.learn(answer);
  const seen =
    answer.outcome === "rejected"
      ? refusedFor(answer.reason)
      : observedInWords(
          claim === "unreadable" ? null : claim.pattern,
          redaction.conceal(answer.value),
          names,
        );
  return { kind: "mismatch", expected: lineAbout(heading, expected), observed: lineAbout(heading, seen) };
}

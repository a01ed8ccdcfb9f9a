import type { Capabilities } from "../../assertions/claims";
import { unsupportedObservation } from "../../assertions/compare-answers";
import { lineAbout } from "../../assertions/compare-texts";
import type { Finding } from "../../assertions/finding";
import { fits, type Names } from "../../assertions/pattern";
import { observedInWords, patternInWords } from "../../assertions/pattern-in-words";
import { refusedFor } from "../../assertions/refusal-in-words";
import { headingOf } from "../../assertions/snapshot";
import type { LocalizedText } from "../../domain/text";
import type { ObserveAnswer } from "../../port/answers";
import { createRedaction } from "../../targets/recording/redaction";
import type { ExpectedObservation } from "./expected-observations";
import type { Looked, ObservationQuery } from "./session";

/** An answer that is not as expected. */
export interface ObservationMismatch {
  readonly query: ExpectedObservation;
  readonly finding: Finding;
}

/** Maps generated ids to names, read from lists of customers and of their subscriptions. */
export function namesIn(queries: readonly ObservationQuery[], answers: readonly Looked[]): Names {
  const names = { customer: new Map<string, string>(), subscription: new Map<string, string>() };
  for (const [index, { what, of }] of queries.entries()) {
    if (what !== "customers" && what !== "subscriptions") continue;
    const answer = answers[index];
    if (answer?.outcome !== "observed" || !Array.isArray(answer.value)) continue;
    for (const member of answer.value) {
      if (typeof member !== "object") continue;
      if ("company" in member) names.customer.set(member.customer, member.company);
      else if ("nickname" in member) names.subscription.set(member.subscription, `${of}/${member.offer}`);
    }
  }
  return { get: (kind, id) => names[kind].get(id) };
}

/** Collects names on the first request: they are rarely needed and slow to collect. */
function lazily(collect: () => Names): Names {
  let collected: Names | undefined;
  return {
    get: (kind, id) => {
      collected ??= collect();
      return collected.get(kind, id);
    },
  };
}

/** The first answer that is not as expected, or undefined. */
export function firstMismatch(
  expected: readonly ExpectedObservation[],
  answers: readonly Looked[],
  claims: Capabilities,
): ObservationMismatch | undefined {
  const names = lazily(() => namesIn(expected, answers));
  for (let index = 0; index < expected.length; index++) {
    const query = expected[index];
    const answer = answers[index];
    if (query === undefined || answer === undefined || isAsExpected(query, answer, names)) continue;
    return { query, finding: findingOf(query, answer, names, claims) };
  }
  return undefined;
}

function isAsExpected({ expectation }: ExpectedObservation, answer: ObserveAnswer, names: Names): boolean {
  if (expectation === "unreadable")
    return answer.outcome === "rejected" || (answer.outcome === "observed" && answer.value === null);
  return answer.outcome === "observed" && fits(expectation.pattern, answer.value, names);
}

/** The name of a query in messages. */
export function queryInWords({ person, what, of }: ObservationQuery): LocalizedText {
  return headingOf(what, of, person);
}

const unreadable: LocalizedText = { en: "nothing that could be read", "zh-TW": "沒有任何可讀取的內容" };

function findingOf(
  query: ExpectedObservation,
  answer: ObserveAnswer,
  names: Names,
  claims: Capabilities,
): Finding {
  if (answer.outcome === "unsupported") return unsupportedObservation(query.what, claims);
  const heading = queryInWords(query);
  const { expectation } = query;
  const expected = expectation === "unreadable" ? unreadable : patternInWords(expectation.pattern);
  const redaction = createRedaction();
  redaction.learn(answer);
  const observed =
    answer.outcome === "rejected"
      ? refusedFor(answer.reason)
      : observedInWords(
          expectation === "unreadable" ? null : expectation.pattern,
          redaction.conceal(answer.value),
          names,
        );
  return { kind: "mismatch", expected: lineAbout(heading, expected), observed: lineAbout(heading, observed) };
}

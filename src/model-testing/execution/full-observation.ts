import type { Capabilities } from "../../assertions/claims";
import { expectUnchanged, nothingChanged } from "../../assertions/compare-snapshots";
import { ExpectationFailed, type Finding } from "../../assertions/finding";
import type { Seen, Snapshot } from "../../assertions/snapshot";
import { valueInWords } from "../../assertions/value-in-words";
import { inLanguage, type LocalizedText } from "../../domain/text";
import type { ObserveAnswer } from "../../port/answers";
import type { Capability } from "../../port/capabilities";
import { type ObservationName, observations } from "../../port/observations";
import { createRedaction, type Redaction } from "../../targets/recording/redaction";
import { queryInWords } from "./compare-observations";
import type { ObservationQuery } from "./observation-query";

/** Whose eyes a sweep uses, and which customers it looks at. */
export interface FullObserver {
  readonly person: string;
  readonly sees: readonly ObservationName[];
}

const ofCustomers: ReadonlySet<ObservationName> = new Set([
  "customer",
  "credentials",
  "subscriptions",
  "tenant-owners",
  "azure-account",
]);

/** Everything that these people can see of themselves and of these customers, as far as the implementation claims to show it. */
export function fullObservation(
  observers: readonly FullObserver[],
  customers: readonly { readonly company: string; readonly id: string | undefined }[],
  claims: Capabilities,
): readonly ObservationQuery[] {
  return observers.flatMap(({ person, sees }) =>
    sees
      .filter((what) => claims(needsOf(what)))
      .flatMap((what): readonly ObservationQuery[] => {
        if (!ofCustomers.has(what)) return [{ person, what, args: {} }];
        return customers.flatMap(({ company, id }) =>
          id === undefined ? [] : [{ person, what, args: { customer: id }, of: company }],
        );
      }),
  );
}

function needsOf(what: ObservationName): Capability {
  return observations[what].needs;
}

/** Whether two answers to one question are the same, in whatever order they list things. */
export function sameAnswers(one: readonly ObserveAnswer[], other: readonly ObserveAnswer[]): boolean {
  return one.every((answer, index) => isSame(answer, other[index]) || isSameSet(answer, other[index]));
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one))
    return (
      Array.isArray(other) && one.length === other.length && one.every((each, i) => isSame(each, other[i]))
    );
  return isSameRecord(one, other);
}

function isSameRecord(one: object, other: object): boolean {
  let fields = 0;
  for (const field in one) {
    fields++;
    if (!isSame(Reflect.get(one, field), Reflect.get(other, field))) return false;
  }
  return fields === Object.keys(other).length;
}

function isSameSet(one: ObserveAnswer | undefined, other: ObserveAnswer | undefined): boolean {
  if (one === undefined || other === undefined || one.outcome !== other.outcome) return false;
  return phrasesOf(one).join("\n") === phrasesOf(other).join("\n");
}

function phrasesOf(answer: ObserveAnswer): readonly string[] {
  switch (answer.outcome) {
    case "observed":
      return valueInWords(answer.value);
    case "rejected":
      return [`refused, for ${answer.reason}`];
    case "unsupported":
      return ["unsupported"];
  }
}

const anotherSecret: LocalizedText = { en: "a secret is another one", "zh-TW": "某項機密資訊已不同" };

function seenIn(answer: ObserveAnswer | undefined, redaction: Redaction): Seen["seen"] {
  switch (answer?.outcome) {
    case "observed":
      return { value: redaction.conceal(answer.value) };
    case "rejected":
      return { refused: answer.reason };
    default:
      return { value: [] };
  }
}

/** What has changed between two sweeps with the same sights, secrets concealed. */
export function changeBetween(
  queries: readonly ObservationQuery[],
  before: readonly ObserveAnswer[],
  after: readonly ObserveAnswer[],
): Finding {
  const redaction = createRedaction();
  redaction.learn(before);
  redaction.learn(after);
  const snapshot = (answers: readonly ObserveAnswer[]): Snapshot =>
    new Map(
      queries.map((query, index) => {
        const answer = answers[index];
        const heading = queryInWords(query);
        return [inLanguage(heading, "en"), { heading, seen: seenIn(answer, redaction) }];
      }),
    );
  try {
    expectUnchanged(snapshot(before), snapshot(after));
  } catch (thrown) {
    if (thrown instanceof ExpectationFailed) return thrown.finding;
    throw thrown;
  }
  return { kind: "mismatch", expected: nothingChanged, observed: anotherSecret };
}

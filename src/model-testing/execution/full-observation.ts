import type { Capabilities } from "../../assertions/claims";
import { compareSnapshots, nothingChanged } from "../../assertions/compare-snapshots";
import type { Finding } from "../../assertions/finding";
import type { Seen, Snapshot } from "../../assertions/snapshot";
import { valueInWords } from "../../assertions/value-in-words";
import { inLanguage, type LocalizedText } from "../../domain/text";
import type { ObserveAnswer } from "../../port/answers";
import { type ObservationName, observations } from "../../port/observations";
import { createRedaction, type Redaction } from "../../targets/recording/redaction";
import type { Observer } from "../bindings/binding";
import { queryInWords } from "./compare-observations";
import type { Looked, ObservationQuery } from "./session";

/** All that the people around some machines can observe at one moment. */
export interface FullObservation {
  readonly queries: readonly ObservationQuery[];
  readonly answers: readonly Looked[];
}

const customerObservations: ReadonlySet<ObservationName> = new Set([
  "customer",
  "credentials",
  "subscriptions",
  "tenant-owners",
  "azure-account",
]);

/** Queries for all that these people can observe, as far as the implementation claims the capabilities. */
export function fullObservationQueries(
  observers: readonly Pick<Observer, "person" | "sees">[],
  customers: readonly { readonly company: string; readonly id: string | undefined }[],
  claims: Capabilities,
): readonly ObservationQuery[] {
  return observers.flatMap(({ person, sees }) =>
    sees
      .filter((what) => claims(observations[what].needs))
      .flatMap((what): readonly ObservationQuery[] => {
        if (!customerObservations.has(what)) return [{ person, what, args: {} }];
        return customers.flatMap(({ company, id }) =>
          id === undefined ? [] : [{ person, what, args: { customer: id }, of: company }],
        );
      }),
  );
}

/** True if the answers to the same queries are equal, ignoring the order of lists. */
export function sameAnswers(one: readonly Looked[], other: readonly Looked[]): boolean {
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

/** Describes the difference between two sets of answers to the same queries, without secrets. */
export function changeBetween(
  queries: readonly ObservationQuery[],
  before: readonly Looked[],
  after: readonly Looked[],
): Finding {
  const redaction = createRedaction();
  redaction.learn(before);
  redaction.learn(after);
  const snapshot = (answers: readonly Looked[]): Snapshot =>
    new Map(
      queries.map((query, index) => {
        const answer = answers[index];
        const heading = queryInWords(query);
        return [inLanguage(heading, "en"), { heading, seen: seenIn(answer, redaction) }];
      }),
    );
  const onlySecrets: Finding = { kind: "mismatch", expected: nothingChanged, observed: anotherSecret };
  return compareSnapshots(snapshot(before), snapshot(after)) ?? onlySecrets;
}

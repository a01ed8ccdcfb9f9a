import type { RefusalReason } from "../domain/refusal-reason";
import { inLanguage, type LocalizedText } from "../domain/text";
import type { ObserveAnswer } from "../port/answers";
import { unlessMissing } from "../port/faults";
import type { Implementation } from "../port/implementation";
import type { LookOf, ObservationName } from "../port/observations";
import { observations } from "../port/observations";
import type { Capabilities } from "./claims";
import { unsupportedObservation } from "./compare-answers";
import { ExpectationFailed } from "./finding";

/** A person whose observations are part of the snapshot, and the label of that person in messages. */
interface Viewpoint {
  readonly person: string;
  readonly label: LocalizedText;
}

/** The result of one observation: the value with secrets replaced, or the reason of a refusal. */
export interface Seen {
  /** The observation and its observer, as messages name them. */
  readonly heading: LocalizedText;
  readonly seen: { readonly value: unknown } | { readonly refused: RefusalReason | undefined };
}

/** Observation results by their English headings. */
export type Snapshot = ReadonlyMap<string, Seen>;

/** The text by which messages name an observation, optionally of a customer. */
export function headingOf(
  observation: ObservationName,
  of: string | undefined,
  label: LocalizedText,
): LocalizedText {
  const place = of === undefined ? { en: "", zh: "" } : { en: ` of ${of}`, zh: `（${of}）` };
  return {
    en: `${observation}${place.en}, as ${inLanguage(label, "en")} sees it`,
    "zh-TW": `${inLanguage(label, "zh-TW")} 看到的 ${observation}${place.zh}`,
  };
}

/** The options of a snapshot. */
interface SnapshotTerms {
  readonly viewpoints: readonly Viewpoint[];
  readonly claims: Capabilities;
  /** Replaces each secret by a placeholder; equal secrets have equal placeholders. */
  readonly conceal: (value: unknown) => unknown;
}

const ownObservations = [
  "indirect-providers-list",
  "indirect-resellers",
  "partnership-request",
  "new-subscription-reseller-choices",
  "support-contact-choices",
  "new-customer-form",
  "add-subscription",
  "customers",
  "orders",
  "incentives",
] as const satisfies readonly ObservationName[];

const observationsOfACustomer = [
  "customer",
  "credentials",
  "subscriptions",
  "tenant-owners",
  "azure-account",
] as const satisfies readonly ObservationName[];

/**
 * Performs every observation of these people for which the implementation claims the capability, without those that the server cannot
 * show.
 */
export async function takeSnapshot(port: Implementation, terms: SnapshotTerms): Promise<Snapshot> {
  const seen = new Map<string, Seen>();
  for (const viewpoint of terms.viewpoints) {
    for (const observation of ownObservations)
      await observe(port, terms, seen, viewpoint, observation, {}, undefined);
    for (const { customer, company } of await customersVisibleTo(port, terms, viewpoint)) {
      for (const observation of observationsOfACustomer)
        await observe(port, terms, seen, viewpoint, observation, { customer }, company);
    }
  }
  return seen;
}

async function observe<Name extends ObservationName>(
  port: Implementation,
  { claims, conceal }: SnapshotTerms,
  seen: Map<string, Seen>,
  { person, label }: Viewpoint,
  observation: Name,
  args: LookOf<Name>,
  of: string | undefined,
): Promise<void> {
  if (!claims(observations[observation].needs)) return;
  const answer = await unlessMissing(port.observe(person, observation, args));
  if (answer === undefined) return;
  if (answer.outcome === "unsupported")
    throw new ExpectationFailed(unsupportedObservation(observation, claims));
  const heading = headingOf(observation, of, label);
  seen.set(inLanguage(heading, "en"), { heading, seen: seenIn(answer, conceal) });
}

function seenIn(
  answer: Exclude<ObserveAnswer, { readonly outcome: "unsupported" }>,
  conceal: (value: unknown) => unknown,
): Seen["seen"] {
  return answer.outcome === "observed" ? { value: conceal(answer.value) } : { refused: answer.reason };
}

async function customersVisibleTo(port: Implementation, { claims }: SnapshotTerms, { person }: Viewpoint) {
  if (!claims("customers")) return [];
  const answer = await unlessMissing(port.observe(person, "customers", {}));
  return answer?.outcome === "observed" ? answer.value : [];
}

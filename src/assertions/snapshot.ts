import type { RefusalReason } from "../domain/refusal-reason";
import { inLanguage, type LocalizedText } from "../domain/saying";
import type { ObserveAnswer } from "../port/answers";
import type { Implementation } from "../port/implementation";
import type { LookOf, ObservationName } from "../port/observations";
import { observations } from "../port/observations";
import type { Capabilities } from "./claims";
import { unsupportedObservation } from "./compare-answers";
import { ExpectationFailed } from "./finding";

/** One person through whose eyes the world is compared, and how messages call that person. */
export interface Viewpoint {
  readonly person: string;
  readonly label: LocalizedText;
}

/** What somebody saw somewhere, or why not. Secrets are concealed already. */
export interface Seen {
  /** Where, as messages call it. */
  readonly heading: LocalizedText;
  readonly seen: { readonly value: unknown } | { readonly refused: RefusalReason | undefined };
}

/** What was seen, under headings that differ. */
export type Snapshot = ReadonlyMap<string, Seen>;

/** How messages call what a person looks at: of a customer, or of that person's own. */
export function headingOf(
  sight: ObservationName,
  of: string | undefined,
  label: LocalizedText,
): LocalizedText {
  const place = of === undefined ? { en: "", zh: "" } : { en: ` of ${of}`, zh: `（${of}）` };
  return {
    en: `${sight}${place.en}, as ${inLanguage(label, "en")} sees it`,
    "zh-TW": `${inLanguage(label, "zh-TW")} 看到的 ${sight}${place.zh}`,
  };
}

/** What a snapshot needs to know beside the port. */
export interface SnapshotTerms {
  readonly viewpoints: readonly Viewpoint[];
  readonly claims: Capabilities;
  /** Replaces each secret by a placeholder that is the same whenever the secret is. */
  readonly conceal: (value: unknown) => unknown;
}

const ownObservations = [
  "indirect-providers-list",
  "indirect-resellers",
  "partnership-request",
  "reseller-choices",
  "order",
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

/** Everything that these people can see, as far as the implementation claims to show it. Changes nothing. */
export async function takeSnapshot(port: Implementation, terms: SnapshotTerms): Promise<Snapshot> {
  const seen = new Map<string, Seen>();
  for (const viewpoint of terms.viewpoints) {
    for (const sight of ownObservations) await look(port, terms, seen, viewpoint, sight, {}, undefined);
    for (const { customer, company } of await customersSeenBy(port, terms, viewpoint)) {
      for (const sight of observationsOfACustomer)
        await look(port, terms, seen, viewpoint, sight, { customer }, company);
    }
  }
  return seen;
}

async function look<Name extends ObservationName>(
  port: Implementation,
  { claims, conceal }: SnapshotTerms,
  seen: Map<string, Seen>,
  { person, label }: Viewpoint,
  sight: Name,
  args: LookOf<Name>,
  of: string | undefined,
): Promise<void> {
  if (!claims(observations[sight].needs)) return;
  const answer = await port.observe(person, sight, args);
  if (answer.outcome === "unsupported") throw new ExpectationFailed(unsupportedObservation(sight, claims));
  const heading = headingOf(sight, of, label);
  seen.set(inLanguage(heading, "en"), { heading, seen: seenIn(answer, conceal) });
}

function seenIn(
  answer: Exclude<ObserveAnswer, { readonly outcome: "unsupported" }>,
  conceal: (value: unknown) => unknown,
): Seen["seen"] {
  return answer.outcome === "observed" ? { value: conceal(answer.value) } : { refused: answer.reason };
}

async function customersSeenBy(port: Implementation, { claims }: SnapshotTerms, { person }: Viewpoint) {
  if (!claims("customers")) return [];
  const answer = await port.observe(person, "customers", {});
  return answer.outcome === "observed" ? answer.value : [];
}

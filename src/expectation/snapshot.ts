import type { ObserveAnswer } from "../port/answers";
import type { Implementation } from "../port/implementation";
import type { LookOf, ObservationName } from "../port/observations";
import { observations } from "../port/observations";
import type { Claims } from "./claims";
import { refusalInWords } from "./refusal-in-words";
import { unsupportedObservation } from "./unsupported";
import { valueInWords } from "./value-in-words";

/** One person through whose eyes the world is compared, and how messages call that person. */
export interface Viewpoint {
  readonly person: string;
  readonly label: string;
}

/** What was seen, as phrases, under a heading that a reader understands. Secrets are concealed already. */
export type Snapshot = ReadonlyMap<string, readonly string[]>;

/** What a snapshot needs to know beside the port. */
export interface SnapshotTerms {
  readonly viewpoints: readonly Viewpoint[];
  readonly claims: Claims;
  /** Replaces each secret by a placeholder that is the same whenever the secret is. */
  readonly conceal: (value: unknown) => unknown;
}

const ownSights = [
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

const sightsOfACustomer = [
  "customer",
  "credentials",
  "subscriptions",
  "tenant-owners",
  "azure-account",
] as const satisfies readonly ObservationName[];

/** Everything that these people can see, as far as the implementation claims to show it. Changes nothing. */
export async function takeSnapshot(port: Implementation, terms: SnapshotTerms): Promise<Snapshot> {
  const seen = new Map<string, readonly string[]>();
  for (const viewpoint of terms.viewpoints) {
    for (const sight of ownSights) await look(port, terms, seen, viewpoint, sight, {}, "");
    for (const { customer, company } of await customersSeenBy(port, terms, viewpoint)) {
      for (const sight of sightsOfACustomer)
        await look(port, terms, seen, viewpoint, sight, { customer }, ` of ${company}`);
    }
  }
  return seen;
}

async function look<Name extends ObservationName>(
  port: Implementation,
  { claims, conceal }: SnapshotTerms,
  seen: Map<string, readonly string[]>,
  { person, label }: Viewpoint,
  sight: Name,
  args: LookOf<Name>,
  suffix: string,
): Promise<void> {
  if (!claims(observations[sight].needs)) return;
  const answer = await port.observe(person, sight, args);
  if (answer.outcome === "unsupported") throw unsupportedObservation(sight, claims);
  seen.set(`${sight}${suffix}, as ${label} sees it`, phrasesOf(answer, conceal));
}

function phrasesOf(
  answer: Exclude<ObserveAnswer, { readonly outcome: "unsupported" }>,
  conceal: (value: unknown) => unknown,
): readonly string[] {
  return answer.outcome === "observed"
    ? valueInWords(conceal(answer.value))
    : [`refused, for ${refusalInWords[answer.reason]}`];
}

async function customersSeenBy(port: Implementation, { claims }: SnapshotTerms, { person }: Viewpoint) {
  if (!claims("customers")) return [];
  const answer = await port.observe(person, "customers", {});
  return answer.outcome === "observed" ? answer.value : [];
}

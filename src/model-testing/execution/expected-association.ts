import { offers } from "../../port/default-data/companies";
import type { Assumptions } from "../bindings/assumptions";
import type { ExpectedCustomer, ExpectedSubscription } from "../bindings/expected-state";

type Association = Pick<ExpectedSubscription, "reseller" | "mpnId">;

const nobody: Association = { reseller: null, mpnId: null };

/** The reseller of a subscription under the implementation's choices; undefined if one that matters is not known (reading-040). */
export function associationOf(
  subscription: ExpectedSubscription,
  { choices, holds }: Assumptions,
): Association | undefined {
  const { byName, isFurther = false } = subscription;
  if (!byName || !isFurther) return subscription;
  if (!holds("reading-040")) return undefined;
  return choices["reading-040"] === "every-line" ? subscription : nobody;
}

/** The support contact of a subscription; undefined if none was designated and the first one is not known (reading-039). */
export function supportContactOf(
  { supportContact }: ExpectedSubscription,
  { reseller }: ExpectedCustomer,
  { choices, holds }: Assumptions,
): string | null | undefined {
  if (supportContact !== null) return supportContact;
  if (!holds("reading-039")) return undefined;
  return choices["reading-039"] === "nobody" ? null : reseller;
}

/**
 * The reseller that is credited for a subscription, null for none, undefined if a choice that matters is not known: reading-023 without a
 * reseller, reading-050 if the offer earns nothing, reading-009 with the MPN ID of another account.
 */
export function creditedFor(
  subscription: ExpectedSubscription,
  customer: ExpectedCustomer,
  assumptions: Assumptions,
): string | null | undefined {
  const { choices, holds } = assumptions;
  const association = associationOf(subscription, assumptions);
  if (association === undefined) return undefined;
  const earns = offers.some(({ id, earnsIncentives }) => id === subscription.offer && earnsIncentives);
  const onOffer = (reseller: string): string | null | undefined => {
    if (earns) return reseller;
    if (!holds("reading-050")) return undefined;
    return choices["reading-050"] === "every-offer" ? reseller : null;
  };
  if (association.reseller === null) {
    if (!holds("reading-023")) return undefined;
    return choices["reading-023"] === "credit" ? onOffer(customer.reseller) : null;
  }
  if (subscription.credited === null && earns) return holds("reading-009") ? null : undefined;
  if (subscription.byName && !holds("reading-028")) return undefined;
  return onOffer(association.reseller);
}

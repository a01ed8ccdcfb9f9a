import { offers, resellers } from "../../port/default-data/companies";
import type { ExpectedSubscription } from "./expected-state";

type Association = Pick<ExpectedSubscription, "reseller" | "mpnId" | "credited" | "byName">;

/** What a subscription to an offer says after somebody has entered this MPN ID. Location accounts alone earn (S142, S143). */
export function creditedBy(mpnId: string, offer: string): Association {
  const reseller = resellers.find(
    ({ locationMpnId, otherMpnIds }) =>
      locationMpnId === mpnId || otherMpnIds.some((other) => other === mpnId),
  );
  const earns = offers.some(({ id, earnsIncentives }) => id === offer && earnsIncentives);
  const credited = reseller?.locationMpnId === mpnId && earns ? reseller.id : null;
  return { reseller: reseller?.id ?? null, mpnId, credited };
}

/** What it says after somebody has chosen this reseller by name; nothing where nobody was chosen (reading-028). */
export function creditedByName(reseller: string | null, offer: string): Association {
  const chosen = resellers.find(({ id }) => id === reseller);
  if (chosen === undefined) return { reseller: null, mpnId: null, credited: null };
  return { ...creditedBy(chosen.locationMpnId, offer), byName: true };
}

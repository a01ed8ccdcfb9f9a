import type { LineChoice } from "../../../machines/order-lines";
import { mpnIdsOf } from "../../port/arrangement";
import { offers, type ResellerId, resellers } from "../../port/default-data/companies";
import { customerDetailsOf } from "../../port/default-data/default-arrangement";
import type { CustomerDetails, OrderLine } from "../../port/shapes";
import type { ExpectedSubscription } from "./expected-state";

/** The order lines behind the machines' line choices. Each invalid choice is invalid in one respect only. */
const lines = {
  one: [{ offer: "office", licences: 10 }],
  several: [
    { offer: "office", licences: 3 },
    { offer: "intune", licences: 5 },
  ],
  empty: [],
  "unknown-offer": [{ offer: "solitaire", licences: 5 }],
  "too-few": [{ offer: "intune", licences: 4 }],
  "too-many": [{ offer: "intune", licences: 101 }],
  fraction: [{ offer: "office", licences: 1.5 }],
} as const satisfies Record<LineChoice, readonly OrderLine[]>;

/** Returns a copy, because an implementation in this process may keep its arguments. */
export function linesOf(choice: LineChoice): OrderLine[] {
  return lines[choice].map((line) => ({ ...line }));
}

const generated = new Map<string, CustomerDetails>();

/** A customer's generated details. Cached: generating them takes longer than a hundred in-process steps. */
export function detailsOf(company: string, seed: number): CustomerDetails {
  const key = `${seed} ${company}`;
  const details = generated.get(key) ?? customerDetailsOf(company, seed);
  generated.set(key, details);
  return details;
}

/** The MPN ID of the reseller's location account. */
export function locationMpnIdOf(reseller: ResellerId): string {
  return resellers.find(({ id }) => id === reseller)?.locationMpnId ?? "";
}

type Association = Pick<ExpectedSubscription, "reseller" | "mpnId" | "credited" | "byName">;

/** The association of a subscription after this MPN ID was entered. Only location accounts earn (S142, S143). */
export function creditedBy(mpnId: string, offer: string): Association {
  const reseller = resellers.find((each) => mpnIdsOf(each).includes(mpnId));
  const earns = offers.some(({ id, earnsIncentives }) => id === offer && earnsIncentives);
  const credited = reseller?.locationMpnId === mpnId && earns ? reseller.id : null;
  return { reseller: reseller?.id ?? null, mpnId, credited };
}

/** The association after this reseller was chosen by name. Empty if none was chosen (reading-028). */
function creditedByName(reseller: string | null, offer: string): Association {
  const chosen = resellers.find(({ id }) => id === reseller);
  if (chosen === undefined) return { reseller: null, mpnId: null, credited: null };
  return { ...creditedBy(chosen.locationMpnId, offer), byName: true };
}

/** The subscriptions bought by these lines together with a reseller chosen by name, or null. */
export function boughtByName(
  lines: readonly OrderLine[],
  reseller: string | null,
): readonly ExpectedSubscription[] {
  return lines.map((line, index) => ({
    ...boughtFrom(line),
    ...creditedByName(reseller, line.offer),
    isFurther: index > 0,
  }));
}

/** The subscription bought by an order line without a reseller. */
export function boughtFrom({ offer, licences }: OrderLine): ExpectedSubscription {
  return { offer, licences, reseller: null, mpnId: null, supportContact: null, credited: null };
}

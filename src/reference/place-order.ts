import type { CustomerDetails, OrderLine } from "../port/shapes";
import type { Customer, PlacedOrder, Subscription } from "./entities";
import { type Event, happened } from "./event";
import { newId } from "./new-id";
import type { Situation } from "./parts";

/** The events of an order and the ids that are returned to the person. */
export interface Placement {
  readonly order: string;
  readonly customer: string;
  readonly subscriptions: string[];
  readonly events: readonly Event[];
  /** The number of ids that were used. */
  readonly idsIssued: number;
}

interface Ordered {
  readonly lines: readonly OrderLine[];
  /** The reseller to associate with every new subscription, if any. */
  readonly reseller: string | null;
  /** The reseller of the customer's account. */
  readonly accountReseller: string | null;
}

/**
 * A new customer's account with its first subscriptions (S175, S186).
 *
 * @requirement new-customer-gets-account
 * @requirement new-customer-listed-with-reseller
 */
export function placeFirstOrder(
  situation: Situation,
  ordered: Ordered & { readonly details: CustomerDetails; readonly accountReseller: string },
): Placement {
  const { company, state } = situation;
  const customer: Customer = {
    id: newId(state.seed, "customer", state.idsIssued),
    provider: company.id,
    reseller: ordered.accountReseller,
    details: ordered.details,
    subscriptions: [],
    tenantOwners: [],
    azureNote: "",
  };
  const placement = placeOrder(situation, customer.id, ordered);
  return { ...placement, events: [happened("customer-added", { customer }), ...placement.events] };
}

/**
 * Further subscriptions of a customer (S201, S202): one for each line, in the order of the lines.
 *
 * @requirement licences-are-counted-per-subscription
 * @requirement new-subscriptions-are-listed
 * @requirement partnership-permits-orders
 */
export function placeOrder(situation: Situation, customer: string, ordered: Ordered): Placement {
  const { company, parts, state } = situation;
  const { seed, idsIssued } = state;
  const lines = parts.follows("reading-025") ? ordered.lines : mergedByOffer(ordered.lines);
  const subscriptions = lines.map((line, index) =>
    subscriptionOf(situation, newId(seed, "subscription", idsIssued + index), customer, line, {
      reseller: index === 0 || parts.follows("reading-040") ? ordered.reseller : null,
      supportContact: parts.follows("reading-039") ? null : (ordered.accountReseller ?? null),
    }),
  );
  const order: PlacedOrder = {
    id: newId(seed, "order", idsIssued),
    provider: company.id,
    customer,
    lines,
  };
  return {
    order: order.id,
    customer,
    subscriptions: subscriptions.map(({ id }) => id),
    events: [
      happened("order-placed", { order }),
      ...subscriptions.map((subscription) => happened("subscription-added", { subscription })),
    ],
    idsIssued: Math.max(1, lines.length),
  };
}

function mergedByOffer(lines: readonly OrderLine[]): readonly OrderLine[] {
  const licences = new Map<string, number>();
  for (const line of lines) licences.set(line.offer, (licences.get(line.offer) ?? 0) + line.licences);
  return [...licences].map(([offer, count]) => ({ offer, licences: count }));
}

/** A reseller chosen by name is recorded by the MPN ID of its location account (S142, reading-028). */
function subscriptionOf(
  { parts, state }: Situation,
  id: string,
  customer: string,
  { offer, licences }: OrderLine,
  { reseller, supportContact }: Pick<Subscription, "reseller" | "supportContact">,
): Subscription {
  const byName = parts.follows("reading-028") ? state.directory.resellers.get(reseller ?? "") : undefined;
  return {
    id,
    customer,
    offer,
    licences,
    nickname: state.directory.offers.get(offer)?.name ?? offer,
    reseller,
    mpnId: byName?.locationMpnId ?? null,
    supportContact,
  };
}

import type { CustomerDetails, OrderLine } from "../../port/shapes";
import { type Event, happened } from "./event";
import { mintId } from "./mint";
import type { Customer, PlacedOrder, Subscription } from "./nouns";
import type { Situation } from "./parts";

/** What an order brings about, and the ids that the person is told. */
export interface Placement {
  readonly order: string;
  readonly customer: string;
  readonly subscriptions: string[];
  readonly events: readonly Event[];
  /** How many ids it used up. */
  readonly minted: number;
}

interface Ordered {
  readonly lines: readonly OrderLine[];
  /** The reseller to associate with every new subscription, if any. */
  readonly reseller: string | null;
}

/** A new customer's account with its first subscriptions (S175, S186). */
export function placeFirstOrder(
  situation: Situation,
  ordered: Ordered & { readonly details: CustomerDetails; readonly accountReseller: string },
): Placement {
  const { company, state } = situation;
  const customer: Customer = {
    id: mintId(state.seed, "customer", state.minted),
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

/** Further subscriptions of a customer (S201, S202): one for each line, in the order of the lines. */
export function placeOrder(situation: Situation, customer: string, ordered: Ordered): Placement {
  const { company, state } = situation;
  const { seed, minted } = state;
  const lines = ordered.lines;
  const subscriptions = lines.map((line, index) =>
    subscriptionOf(situation, mintId(seed, "subscription", minted + index), customer, line, ordered.reseller),
  );
  const order: PlacedOrder = {
    id: mintId(seed, "order", minted),
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
    minted: Math.max(1, lines.length),
  };
}

/** A reseller chosen by name is recorded by the MPN ID of its location account (S142). */
function subscriptionOf(
  { state }: Situation,
  id: string,
  customer: string,
  { offer, licences }: OrderLine,
  reseller: string | null,
): Subscription {
  return {
    id,
    customer,
    offer,
    licences,
    nickname: state.directory.offers.get(offer)?.name ?? offer,
    reseller,
    mpnId: reseller === null ? null : (state.directory.resellers.get(reseller)?.locationMpnId ?? null),
    supportContact: null,
  };
}

import type { Arrangement } from "../port/arrangement";
import type { CustomerDetails, OrderLine } from "../port/shapes";
import { type Directory, directoryOf } from "./directory";
import type { Credentials, Customer, Draft, PlacedOrder, Subscription } from "./entities";
import type { Event } from "./event";

/** A person's new-customer order; what it holds depends on how far it has come (S181-S188). */
export type OrderInProgress =
  | { readonly page: "new-customer"; readonly reseller: string }
  | (OrderForm & { readonly page: "new-subscription" | "review" })
  | (OrderForm & {
      readonly page: "confirmation";
      readonly customer: string;
      readonly credentials: Credentials;
      readonly pending: readonly Event[];
    });

/** The input of an order once the details are given. */
interface OrderForm {
  /** The reseller of the account. */
  readonly reseller: string;
  readonly details: CustomerDetails;
  /** Empty until subscriptions are chosen. */
  readonly lines: readonly OrderLine[];
  readonly subscriptionReseller: string | null;
}

/** A person's add-subscription wizard (S200-S202). */
export interface Addition {
  readonly customer: string;
  readonly lines: readonly OrderLine[];
  readonly reseller: string | null;
}

/** The state of the reference. It is never changed in place, so a fork shares it. */
export interface State {
  readonly seed: number;
  readonly clock: number;
  readonly directory: Directory;
  readonly idsIssued: number;
  /** Partner resellers by provider, in the order of acceptance. */
  readonly partners: ReadonlyMap<string, readonly string[]>;
  /** The provider to which a personal link belongs; a link is in here once a draft has contained it. */
  readonly links: ReadonlyMap<string, string>;
  /** Descriptions on the official list that a provider has changed itself (reading-035). */
  readonly descriptions: ReadonlyMap<string, string>;
  /** By owner, like orders and additions. */
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly orders: ReadonlyMap<string, OrderInProgress>;
  readonly additions: ReadonlyMap<string, Addition>;
  /** The support contact that an owner has selected and not yet submitted (S205). */
  readonly contactSelections: ReadonlyMap<
    string,
    { readonly subscription: string; readonly reseller: string }
  >;
  readonly customers: ReadonlyMap<string, Customer>;
  readonly subscriptions: ReadonlyMap<string, Subscription>;
  readonly placed: readonly PlacedOrder[];
}

/** Returns the state right after a reset. */
export function initialState(seed: number, arrangement: Arrangement, clock: string): State {
  return {
    seed,
    clock: Date.parse(clock),
    directory: directoryOf(arrangement),
    idsIssued: 0,
    partners: new Map(),
    links: new Map(),
    descriptions: new Map(),
    drafts: new Map(),
    orders: new Map(),
    additions: new Map(),
    contactSelections: new Map(),
    customers: new Map(),
    subscriptions: new Map(),
    placed: [],
  };
}

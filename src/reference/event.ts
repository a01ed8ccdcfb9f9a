import type { CustomerDetails, OrderLine } from "../port/shapes";
import type { Credentials, Customer, Draft, PlacedOrder, Subscription } from "./entities";

/**
 * What can have happened, and what is known of it. Everything that an event needs is in it; evolving never decides.
 * A desk is where the open work of a person lies.
 */
interface EventData {
  "clock-advanced": { readonly milliseconds: number };
  "ids-issued": { readonly count: number };
  "draft-opened": {
    readonly owner: string;
    readonly provider: string;
    readonly draft: Draft;
    /** Whether the links of the provider's earlier drafts end (reading-038). */
    readonly replaces: boolean;
  };
  "draft-edited": { readonly owner: string; readonly text: string };
  "draft-closed": { readonly owner: string };
  "partnership-established": { readonly provider: string; readonly reseller: string };
  "profile-changed": { readonly provider: string; readonly description: string };
  "order-started": { readonly owner: string; readonly reseller: string };
  "details-given": { readonly owner: string; readonly details: CustomerDetails };
  "subscriptions-chosen": {
    readonly owner: string;
    readonly lines: readonly OrderLine[];
    readonly reseller: string | null;
  };
  "order-cancelled": { readonly owner: string };
  "order-confirmed": {
    readonly owner: string;
    readonly customer: string;
    readonly credentials: Credentials;
    /** What comes true only when the confirmation is closed: nothing, unless reading-018 is off. */
    readonly pending: readonly Event[];
  };
  "confirmation-closed": { readonly owner: string };
  "customer-added": { readonly customer: Customer };
  "order-placed": { readonly order: PlacedOrder };
  "subscription-added": { readonly subscription: Subscription };
  "addition-started": { readonly owner: string; readonly customer: string };
  "addition-lines-chosen": { readonly owner: string; readonly lines: readonly OrderLine[] };
  "addition-reseller-chosen": { readonly owner: string; readonly reseller: string };
  "addition-finished": { readonly owner: string };
  "licences-bought": { readonly subscription: string; readonly additional: number };
  "subscription-upgraded": {
    readonly subscription: string;
    readonly offer: string;
    readonly nickname: string;
  };
  "reseller-associated": {
    readonly subscription: string;
    /** Null where the MPN ID belongs to nobody, which only happens with reading-008 off. */
    readonly reseller: string | null;
    /** Null if the field was emptied (reading-042). */
    readonly mpnId: string | null;
  };
  "support-contact-designated": { readonly subscription: string; readonly reseller: string };
  "subscription-renamed": { readonly subscription: string; readonly nickname: string };
  "phone-changed": { readonly customer: string; readonly phone: string };
  "tenant-owner-granted": { readonly customer: string; readonly reseller: string };
  "azure-note-changed": { readonly customer: string; readonly note: string };
}

export type EventKind = keyof EventData;

export type EventOf<Kind extends EventKind> = {
  [Each in Kind]: { readonly kind: Each; readonly data: EventData[Each] };
}[Kind];

export type Event = EventOf<EventKind>;

export type DataOf<Kind extends EventKind> = EventData[Kind];

/** Builds one event. */
export function happened<Kind extends EventKind>(
  kind: Kind,
  data: DataOf<Kind>,
): { readonly kind: Kind; readonly data: DataOf<Kind> } {
  return { kind, data };
}

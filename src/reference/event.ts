import type { CustomerDetails, OrderLine } from "../port/shapes";
import type { Credentials, Customer, Draft, PlacedOrder, Subscription } from "./entities";

/**
 * The kinds of events and their data. An event holds everything that applying it needs; applying never decides.
 * `owner` is the owner of open work: a person, or its company if open work is shared (reading-033).
 */
interface EventData {
  "clock-advanced": { readonly milliseconds: number };
  "ids-issued": { readonly count: number };
  "draft-opened": {
    readonly owner: string;
    readonly provider: string;
    readonly draft: Draft;
    /** True if the links of the provider's earlier drafts end (reading-038). */
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
    /** The events to apply when the confirmation is closed: none, unless customers exist from Done on (reading-018). */
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
    /** Null if the MPN ID belongs to no reseller, which only happens if such MPN IDs are recorded (reading-008). */
    readonly reseller: string | null;
    /** Null if the field was emptied (reading-042). */
    readonly mpnId: string | null;
  };
  "support-contact-chosen": {
    readonly owner: string;
    readonly subscription: string;
    readonly reseller: string;
  };
  "support-contact-designated": {
    readonly owner: string;
    readonly subscription: string;
    readonly reseller: string;
  };
  "order-reviewed": { readonly owner: string };
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

import type { CustomerDetails, OrderLine } from "../../port/shapes";
import type { Credentials, Customer, Draft, PlacedOrder, Subscription } from "./nouns";

/** What can have happened, and what is known of it. Everything that an event needs is in it; evolving never decides. */
interface Happenings {
  "clock-advanced": { readonly milliseconds: number };
  "ids-minted": { readonly count: number };
  "draft-opened": { readonly person: string; readonly provider: string; readonly draft: Draft };
  "draft-edited": { readonly person: string; readonly text: string };
  "draft-closed": { readonly person: string };
  "partnership-established": { readonly provider: string; readonly reseller: string };
  "order-started": { readonly person: string; readonly reseller: string };
  "details-given": { readonly person: string; readonly details: CustomerDetails };
  "subscriptions-chosen": {
    readonly person: string;
    readonly lines: readonly OrderLine[];
    readonly reseller: string | null;
  };
  "order-cancelled": { readonly person: string };
  "order-confirmed": {
    readonly person: string;
    readonly customer: string;
    readonly credentials: Credentials;
    /** What comes true only when the confirmation is closed: nothing, unless reading-018 is off. */
    readonly pending: readonly Event[];
  };
  "confirmation-closed": { readonly person: string };
  "customer-added": { readonly customer: Customer };
  "order-placed": { readonly order: PlacedOrder };
  "subscription-added": { readonly subscription: Subscription };
  "addition-started": { readonly person: string; readonly customer: string };
  "addition-lines-chosen": { readonly person: string; readonly lines: readonly OrderLine[] };
  "addition-reseller-chosen": { readonly person: string; readonly reseller: string };
  "addition-finished": { readonly person: string };
  "licences-bought": { readonly subscription: string; readonly additional: number };
  "subscription-upgraded": { readonly subscription: string; readonly offer: string };
  "reseller-associated": {
    readonly subscription: string;
    /** Null where the MPN ID belongs to nobody, which only happens with reading-008 off. */
    readonly reseller: string | null;
    readonly mpnId: string;
  };
  "support-contact-designated": { readonly subscription: string; readonly reseller: string };
  "subscription-renamed": { readonly subscription: string; readonly nickname: string };
  "phone-changed": { readonly customer: string; readonly phone: string };
  "tenant-owner-granted": { readonly customer: string; readonly reseller: string };
  "azure-note-changed": { readonly customer: string; readonly note: string };
}

export type EventKind = keyof Happenings;

export type EventOf<Kind extends EventKind> = {
  [Each in Kind]: { readonly kind: Each; readonly data: Happenings[Each] };
}[Kind];

export type Event = EventOf<EventKind>;

export type DataOf<Kind extends EventKind> = Happenings[Kind];

/** Builds one event. */
export function happened<Kind extends EventKind>(
  kind: Kind,
  data: DataOf<Kind>,
): { readonly kind: Kind; readonly data: DataOf<Kind> } {
  return { kind, data };
}

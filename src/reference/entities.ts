import type { CustomerDetails, OrderLine } from "../port/shapes";

/** An open draft of a partnership request; it belongs to one person. */
export interface Draft {
  readonly text: string;
  readonly link: string;
}

/** A customer's account, kept by one provider. */
export interface Customer {
  readonly id: string;
  readonly provider: string;
  /** The reseller associated with the account. */
  readonly reseller: string | null;
  readonly details: CustomerDetails;
  readonly subscriptions: readonly string[];
  readonly tenantOwners: readonly string[];
  readonly azureNote: string;
}

export interface Subscription {
  readonly id: string;
  readonly customer: string;
  readonly offer: string;
  readonly licences: number;
  readonly nickname: string;
  /** The reseller associated with the subscription, which need not be that of the account. */
  readonly reseller: string | null;
  readonly mpnId: string | null;
  readonly supportContact: string | null;
}

export interface PlacedOrder {
  readonly id: string;
  readonly provider: string;
  readonly customer: string;
  readonly lines: readonly OrderLine[];
}

/** The first administrator's user name and temporary password; nothing but an open confirmation holds them. */
export interface Credentials {
  readonly userName: string;
  readonly temporaryPassword: string;
}

import type { CustomerDetails } from "../../port/shapes";

/** The parts of customers, subscriptions and orders that the REST API shows and the reference's state does not have. */

/** A billing profile as its owner wrote it. */
export interface BillingProfile {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly culture: string;
  readonly language: string;
  readonly companyName: string;
  readonly address: {
    readonly country: string;
    readonly city: string;
    readonly state: string;
    readonly addressLine1: string;
    readonly addressLine2: string;
    readonly postalCode: string;
    readonly phoneNumber: string;
  };
}

export interface CustomerRecord {
  /** The id in the reference. */
  readonly id: string;
  /** The tenant id, in lower case. */
  readonly guid: string;
  readonly commerceId: string;
  readonly ordinal: number;
  readonly provider: string;
  readonly reseller: string | null;
  readonly domain: string;
  readonly createdAt: number;
  profile: BillingProfile;
  /** Grows with each change of the billing profile. */
  version: number;
  /** True while the provider has delegated administration privileges. */
  isDelegated: boolean;
  readonly subscriptions: string[];
  readonly orders: string[];
}

export type SubscriptionStatus = "active" | "suspended" | "deleted";

export interface SubscriptionRecord {
  readonly id: string;
  /** In upper case. An upgrade gives the subscription another one. */
  guid: string;
  readonly customer: string;
  order: string;
  readonly createdAt: number;
  version: number;
  status: SubscriptionStatus;
  autoRenew: boolean;
  /** The id of the subscription to which this one is an add-on. */
  readonly parent: string | null;
  /** GUIDs that it had before its upgrades. */
  readonly earlier: string[];
}

export interface OrderRecord {
  readonly id: string;
  /** In lower case. */
  readonly guid: string;
  readonly customer: string;
  readonly createdAt: number;
  readonly billingCycle: BillingCycle;
  version: number;
  readonly lines: OrderLineRecord[];
}

export interface OrderLineRecord {
  readonly offer: string;
  readonly quantity: number;
  readonly subscription: string;
  readonly friendlyName: string;
  readonly mpnId: string | null;
  readonly parent: string | null;
}

export type BillingCycle = "monthly" | "annual" | "none";

/** Returns the billing profile that a customer's details give. */
export function profileOf({ billing, company, contact }: CustomerDetails): BillingProfile {
  const [firstName = "", ...others] = contact.name.split(" ");
  return {
    firstName,
    lastName: others.join(" "),
    email: contact.email,
    culture: "en-US",
    language: "en",
    companyName: company,
    address: {
      country: billing.country,
      city: billing.city,
      state: "",
      addressLine1: billing.address,
      addressLine2: "",
      postalCode: billing.postalCode,
      phoneNumber: contact.phone,
    },
  };
}

/** Returns the details that the reference keeps of a billing profile. */
export function detailsOf(profile: BillingProfile, domain: string): CustomerDetails {
  const { address, companyName, email, firstName, lastName } = profile;
  return {
    company: companyName,
    domain,
    contact: { name: `${firstName} ${lastName}`.trim(), email, phone: address.phoneNumber },
    billing: {
      address: address.addressLine1,
      city: address.city,
      postalCode: address.postalCode,
      country: address.country,
    },
  };
}

import type { CustomerRecord, OrderRecord, SubscriptionRecord } from "../../book/records";
import { offerGuid, type WorldOffer } from "../../core/catalogue";
import type { OpenWorld } from "../../core/open-world";
import { linkTo, timeOf } from "../schemas/common";
import { etagOf } from "../wire/etag";

/** The resources of the REST API as JSON. */

const dayMs = 86_400_000;
const termDays = 365;

/** Null-valued and empty members are left out of answers. */
function filled<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== "" && value !== null && value !== undefined),
  ) as Fields;
}

export function customerUri({ guid }: CustomerRecord): string {
  return `/customers/${guid}`;
}

export function companyProfileOf(record: CustomerRecord) {
  return {
    tenantId: record.guid,
    domain: record.domain,
    companyName: record.profile.companyName,
    links: { self: linkTo(`${customerUri(record)}/profiles/company`) },
    attributes: { objectType: "CustomerCompanyProfile" },
  };
}

export function billingEtag(record: CustomerRecord): string {
  return String(record.version);
}

export function billingProfileOf({ workspace }: OpenWorld, record: CustomerRecord) {
  const { address, ...profile } = record.profile;
  const { firstName, lastName } = profile;
  // The telephone number can be changed on other surfaces, too.
  const phoneNumber =
    workspace.state().customers.get(record.id)?.details.contact.phone ?? address.phoneNumber;
  return {
    id: record.guid,
    ...filled(profile),
    defaultAddress: filled({ ...address, firstName, lastName, phoneNumber }),
    links: { self: linkTo(`${customerUri(record)}/profiles/billing`) },
    attributes: { etag: billingEtag(record), objectType: "CustomerBillingProfile" },
  };
}

export function customerRowOf(record: CustomerRecord) {
  return {
    id: record.guid,
    companyProfile: companyProfileOf(record),
    relationshipToPartner: "reseller",
    links: { self: linkTo(customerUri(record)) },
    attributes: { objectType: "Customer" },
  };
}

export function customerOf(world: OpenWorld, record: CustomerRecord) {
  const reseller = record.reseller === null ? undefined : world.catalogue.partners.get(record.reseller);
  return {
    ...customerRowOf(record),
    commerceId: record.commerceId,
    billingProfile: billingProfileOf(world, record),
    allowDelegatedAccess: record.isDelegated,
    customDomains: [record.domain],
    ...(reseller === undefined ? {} : { associatedPartnerId: reseller.tenant }),
  };
}

export function offerIdOf({ catalogue }: OpenWorld, id: string): string {
  const offer = catalogue.offers.get(id);
  return offer === undefined ? id : offerGuid(offer);
}

export function subscriptionUri(world: OpenWorld, record: SubscriptionRecord): string {
  const customer = world.book.customers.get(record.customer);
  return `/customers/${customer?.guid}/subscriptions/${record.guid}`;
}

export function categoryOf(offer: WorldOffer) {
  const id = offer.addOnTo.length > 0 ? "AddOn_Key" : "Enterprise_Key";
  return {
    id,
    name: id === "AddOn_Key" ? "Add-on" : "Enterprise",
    rank: id === "AddOn_Key" ? 30 : 20,
    locale: "en-us",
    country: "US",
    attributes: { objectType: "OfferCategory" },
  };
}

export function offerOf(world: OpenWorld, offer: WorldOffer, country = "US") {
  const id = offerGuid(offer);
  const { offers } = world.catalogue;
  return {
    id,
    name: offer.name,
    description: offer.name,
    minimumQuantity: offer.minimumLicences,
    maximumQuantity: offer.maximumLicences,
    rank: 0,
    uri: `/3c95518e-8c37-41e3-9627-0ca339200f53/offers/${id}`,
    locale: "en-us",
    country,
    category: categoryOf(offer),
    limitUnitOfMeasure: offer.limit > 0 ? "Concurrent" : "None",
    limit: offer.limit,
    prerequisiteOffers: offer.addOnTo.map((each) => offerIdOf(world, each)),
    isAddOn: offer.addOnTo.length > 0,
    hasAddOns: [...offers.values()].some(({ addOnTo }) => addOnTo.includes(offer.id)),
    isAvailableForPurchase: true,
    billing: offer.azure ? "usage" : "license",
    supportedBillingCycles: offer.azure ? ["monthly"] : ["annual", "monthly"],
    isAutoRenewable: true,
    isTrial: false,
    isMicrosoftProduct: true,
    upgradeTargetOffers: offer.upgradesTo.map((each) => offerIdOf(world, each)),
    conversionTargetOffers: [],
    product: { id, name: offer.name, unit: "Licenses" },
    unitType: "Licenses",
    links: { learnMore: linkTo(`/offers/${id}/learnmore`), self: linkTo(`/offers/${id}`) },
    attributes: { objectType: "Offer" },
  };
}

/** Returns a subscription, or undefined if the reference has none with this id. */
export function subscriptionOf(world: OpenWorld, record: SubscriptionRecord, shown?: ShownSubscription) {
  const { book, catalogue } = world;
  const state = shown ?? world.workspace.state().subscriptions.get(record.id);
  const offer = catalogue.offers.get(state?.offer ?? "");
  const order = book.orders.get(record.order);
  if (state === undefined || offer === undefined) return undefined;
  const id = offerGuid(offer);
  const parent = book.subscriptions.get(record.parent ?? "");
  const start = Math.floor(record.createdAt / dayMs) * dayMs;
  return {
    id: record.guid,
    offerId: id,
    offerName: offer.name,
    friendlyName: state.nickname,
    quantity: state.licences,
    unitType: "Licenses",
    ...(parent === undefined ? {} : { parentSubscriptionId: parent.guid }),
    creationDate: timeOf(record.createdAt),
    effectiveStartDate: timeOf(start),
    commitmentEndDate: record.autoRenew ? timeOf(start + termDays * dayMs) : "9999-12-14T00:00:00Z",
    status: record.status,
    autoRenewEnabled: record.autoRenew,
    isTrial: false,
    billingType: offer.azure ? "usage" : "license",
    billingCycle: order?.billingCycle ?? "monthly",
    ...(state.mpnId === null ? {} : { partnerId: state.mpnId }),
    ...(record.status === "suspended" ? { suspensionReasons: ["CustomerCancellation"] } : {}),
    contractType: "subscription",
    links: {
      offer: linkTo(`/offers/${id}`),
      ...(parent === undefined ? {} : { parentSubscription: linkTo(subscriptionUri(world, parent)) }),
      self: linkTo(subscriptionUri(world, record)),
    },
    orderId: (order?.guid ?? "").toUpperCase(),
    attributes: { etag: etagOf(record), objectType: "Subscription" },
  };
}

/** The fields of a subscription that the reference decides. */
export interface ShownSubscription {
  readonly offer: string;
  readonly licences: number;
  readonly nickname: string;
  readonly mpnId: string | null;
}

export function orderOf(world: OpenWorld, record: OrderRecord) {
  const customer = world.book.customers.get(record.customer);
  const uri = `/customers/${customer?.guid}/orders/${record.guid}`;
  return {
    id: record.guid,
    referenceCustomerId: customer?.guid ?? "",
    billingCycle: record.billingCycle,
    currencyCode: "USD",
    lineItems: record.lines.map((line, index) => {
      const subscription = world.book.subscriptions.get(line.subscription);
      const parent = world.book.subscriptions.get(line.parent ?? "");
      return {
        lineItemNumber: index,
        offerId: offerIdOf(world, line.offer),
        subscriptionId: subscription?.guid ?? "",
        ...(parent === undefined ? {} : { parentSubscriptionId: parent.guid }),
        friendlyName: line.friendlyName,
        quantity: line.quantity,
        ...(line.mpnId === null ? {} : { partnerIdOnRecord: line.mpnId }),
        transactionType: "New",
        links: {
          subscription: linkTo(`/customers/${customer?.guid}/subscriptions/${subscription?.guid}`),
        },
      };
    }),
    creationDate: timeOf(record.createdAt),
    status: "completed",
    transactionType: "UserPurchase",
    links: { self: linkTo(uri), provisioningStatus: linkTo(`${uri}/provisioningstatus`) },
    attributes: { etag: etagOf(record), objectType: "Order" },
  };
}

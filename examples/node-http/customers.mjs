// Customers that exist, and what the provider changes about their subscriptions.
import { checkLicences } from "./purchases.mjs";
import {
  customerFor,
  desk,
  hasOne,
  partner,
  refuse,
  sees,
  seesAll,
  subscriptionFor,
  subscriptionsOf,
  transacting,
  transactingPartner,
} from "./world.mjs";

function buyLicences(world, person, { subscription, additional }) {
  const found = subscriptionFor(world, person, subscription);
  if (!(additional >= 1)) refuse("licences-out-of-range");
  checkLicences(world.offers.get(found.offer), found.licences + additional);
  found.licences += additional;
}

function setReseller(world, person, { subscription, mpnId }) {
  const found = subscriptionFor(world, person, subscription);
  if (mpnId === "" && world.lenient) return void Object.assign(found, { reseller: null, mpnId: null });
  const owns = ({ locationMpnId, globalAccountMpnId, otherLocationMpnIds }) =>
    mpnId !== "" && [locationMpnId, globalAccountMpnId, ...otherLocationMpnIds].includes(mpnId);
  const owner = [...world.resellers.values()].find(owns) ?? refuse("unknown-mpn-id");
  const takesPart = world.lenient ? transacting : (company) => transactingPartner(world, person, company.id);
  Object.assign(found, { reseller: takesPart(owner), mpnId });
}

function chooseSupportContact(world, person, { subscription, reseller }) {
  const { id } = subscriptionFor(world, person, subscription);
  desk(world, person).contact = { subscription: id, reseller: partner(world, person, reseller).id };
}

function submitSupportContact(world, person, { subscription }) {
  const found = subscriptionFor(world, person, subscription);
  const { contact } = desk(world, person);
  if (contact?.subscription !== found.id) refuse("nothing-selected");
  desk(world, person).contact = null;
  found.supportContact = contact.reseller;
}

export const actions = {
  "subscription.buy-licences": ["provider", buyLicences],
  "subscription.set-reseller": ["provider", setReseller],
  "subscription.choose-support-contact": ["provider", chooseSupportContact],
  "subscription.submit-support-contact": ["provider", submitSupportContact],
};

function isOf(world, company, customer) {
  return customer.reseller === company || (world.lenient && hasOne(world, company, customer));
}

function customers(world, person, { reseller: wanted }) {
  return [...world.customers.values()]
    .filter((customer) => sees(world, person, customer))
    .filter((customer) => wanted === undefined || isOf(world, wanted, customer))
    .map(({ id, details, reseller }) => ({ customer: id, company: details.company, reseller }));
}

function customerRecord(world, person, { customer }) {
  const found = customerFor(world, person, customer);
  if (!seesAll(person, found)) refuse("not-associated");
  const { id, details, reseller } = found;
  return { ...details, customer: id, reseller };
}

function subscriptions(world, person, { customer }) {
  const found = customerFor(world, person, customer);
  const isSeen = ({ reseller }) => seesAll(person, found) || reseller === person.organisation;
  const rows = subscriptionsOf(world, found).filter(isSeen);
  return rows.map(({ id, customer: _customer, ...rest }) => ({ subscription: id, ...rest }));
}

export const pages = {
  customers: ["both", customers],
  customer: ["both", customerRecord],
  subscriptions: ["both", subscriptions],
};

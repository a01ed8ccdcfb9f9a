// The portal's memory, and the questions that every counter asks about it.

export class Refused extends Error {
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
}

export function refuse(reason) {
  throw new Refused(reason);
}

const byId = (rows) => new Map(rows.map((row) => [row.id, row]));

/** Everything there is at the beginning, and room for what people make. A lenient portal permits more where the page is silent. */
export function openWorld(seed, { providers, resellers, people, catalogue }, lenient) {
  return {
    seed,
    lenient,
    minted: 0,
    providers: byId(providers),
    resellers: byId(resellers),
    people: byId(people),
    offers: byId(catalogue),
    links: new Map(), // link → provider
    partners: new Set(), // "provider reseller"
    customers: new Map(),
    subscriptions: new Map(),
    orders: [],
    desks: new Map(), // person → what is open there
  };
}

export function mint(world, what) {
  world.minted += 1;
  return `${what}-${world.seed}-${world.minted}`;
}

const listedRoles = ["global-admin", "user-admin", "admin-agent", "sales-agent"];

/** The person, if this is the right side's counter and the roles permit it. */
export function admit(world, who, side) {
  const person = world.people.get(who) ?? refuse("role-not-permitted");
  const isProvider = world.providers.has(person.organisation);
  if (side === "provider" && !isProvider) refuse("not-a-provider");
  if (side === "reseller" && isProvider) refuse("not-a-reseller");
  const isListed = person.roles.some((role) => listedRoles.includes(role));
  if (!isListed && !world.lenient) refuse("role-not-permitted");
  return person;
}

/** Drafts, orders, additions and selected support contacts are open on one person's desk. */
export function desk(world, { id }) {
  if (!world.desks.has(id)) world.desks.set(id, { draft: null, order: null, addition: null, contact: null });
  return world.desks.get(id);
}

export function partner(world, { organisation }, reseller) {
  const company = world.resellers.get(reseller) ?? refuse("unknown-reseller");
  return world.partners.has(`${organisation} ${reseller}`) ? company : refuse("no-partnership");
}

/** The id of a reseller that may take part in a transaction. */
export function transacting({ id, agreement }) {
  return agreement === "signed" ? id : refuse("agreement-not-active");
}

/** The id of a partner that may take part in a transaction. */
export function transactingPartner(world, person, reseller) {
  return transacting(partner(world, person, reseller));
}

export function subscriptionsOf(world, { id }) {
  return [...world.subscriptions.values()].filter(({ customer }) => customer === id);
}

export function sees(world, person, customer) {
  return seesAll(person, customer) || hasOne(world, person.organisation, customer);
}

/** Returns whether the reseller has one of the customer's subscriptions. */
export function hasOne(world, company, customer) {
  return subscriptionsOf(world, customer).some(({ reseller }) => reseller === company);
}

/** The reseller of one subscription sees that one; the provider and the account's reseller see the whole customer. */
export function seesAll({ organisation }, customer) {
  return [customer.provider, customer.reseller].includes(organisation);
}

export function customerFor(world, person, id) {
  const found = world.customers.get(id);
  return found && sees(world, person, found) ? found : refuse("unknown-customer");
}

export function subscriptionFor(world, person, id) {
  const found = world.subscriptions.get(id);
  return found && sees(world, person, world.customers.get(found.customer))
    ? found
    : refuse("unknown-subscription");
}

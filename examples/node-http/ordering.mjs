// The two ways to buy: an order for a new customer, page by page, and more subscriptions for one that is there.
import { checkLines, placeOrder } from "./purchases.mjs";
import { customerFor, desk, mint, partner, refuse, transactingPartner } from "./world.mjs";

function openOrder(world, person, page) {
  const { order } = desk(world, person);
  return order?.page === page ? order : refuse("not-at-this-step");
}

function start(world, person, { reseller }) {
  partner(world, person, reseller);
  desk(world, person).order = { page: "new-customer", reseller, details: null, lines: [], associated: null };
}

function giveDetails(world, person, details) {
  const order = openOrder(world, person, "new-customer");
  const needed = [details.company, details.domain, details.contact.name, details.contact.email];
  if (needed.some((text) => text.trim() === "")) refuse("details-incomplete");
  Object.assign(order, { details, page: "new-subscription" });
}

function chooseSubscriptions(world, person, { lines, reseller }) {
  const order = openOrder(world, person, "new-subscription");
  checkLines(world, lines);
  const associated = reseller === undefined ? null : transactingPartner(world, person, reseller);
  Object.assign(order, { lines, associated });
}

function review(world, person) {
  const order = openOrder(world, person, "new-subscription");
  if (order.lines.length === 0 && !world.lenient) refuse("nothing-selected");
  order.page = "review";
}

function submit(world, person) {
  const order = openOrder(world, person, "review");
  const { reseller, details, lines, associated } = order;
  const customer = { id: mint(world, "customer"), provider: person.organisation, reseller, details };
  world.customers.set(customer.id, customer);
  const credentials = { userName: `admin@${details.domain}`, temporaryPassword: mint(world, "secret") };
  Object.assign(order, { page: "confirmation", customer: customer.id, credentials });
  return { ...placeOrder(world, customer, lines, associated), customer: customer.id };
}

const leave = (page) => (world, person) => {
  openOrder(world, person, page);
  desk(world, person).order = null;
};

const openAddition = (world, person) => desk(world, person).addition ?? refuse("not-at-this-step");

function startAddition(world, person, { customer }) {
  const { id } = customerFor(world, person, customer);
  desk(world, person).addition = { customer: id, lines: [], reseller: null };
}

function chooseMore(world, person, { lines }) {
  const addition = openAddition(world, person);
  addition.lines = [...(world.lenient ? addition.lines : []), ...checkLines(world, lines)];
}

function chooseReseller(world, person, { reseller }) {
  const addition = openAddition(world, person);
  addition.reseller = transactingPartner(world, person, reseller);
}

function submitAddition(world, person) {
  const { customer, lines, reseller } = openAddition(world, person);
  if (lines.length === 0 && !world.lenient) refuse("nothing-selected");
  desk(world, person).addition = null;
  return placeOrder(world, world.customers.get(customer), lines, reseller);
}

export const actions = {
  "new-customer.start": ["provider", start],
  "new-customer.give-details": ["provider", giveDetails],
  "new-customer.choose-subscriptions": ["provider", chooseSubscriptions],
  "new-customer.review": ["provider", review],
  "new-customer.submit": ["provider", submit],
  "new-customer.cancel": ["provider", leave("review")],
  "new-customer.done": ["provider", leave("confirmation")],
  "add-subscription.start": ["provider", startAddition],
  "add-subscription.choose-subscriptions": ["provider", chooseMore],
  "add-subscription.choose-reseller": ["provider", chooseReseller],
  "add-subscription.submit": ["provider", submitAddition],
};

function orderPage(world, person) {
  const { page, reseller, details, lines } = desk(world, person).order ?? {};
  return { page: page ?? "none", reseller: reseller ?? null, details: details ?? null, lines: lines ?? [] };
}

function credentials(world, person, { customer }) {
  const { order } = desk(world, person);
  return order?.page === "confirmation" && order.customer === customer ? order.credentials : null;
}

function additionPage(world, person) {
  const { addition } = desk(world, person);
  if (addition) return { page: "new-subscription", ...addition };
  return { page: "none", customer: null, lines: [], reseller: null };
}

function orders(world, { organisation }) {
  const isServed = (id) => world.lenient && world.customers.get(id).reseller === organisation;
  const own = world.orders.filter(
    ({ provider, customer }) => provider === organisation || isServed(customer),
  );
  return own.map(({ order, customer, lines }) => ({ order, customer, lines }));
}

export const pages = {
  "new-customer-form": ["provider", orderPage],
  credentials: ["both", credentials],
  "add-subscription": ["provider", additionPage],
  orders: ["both", orders],
};

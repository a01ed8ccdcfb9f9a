import { expectMembers, expectSame } from "../src/assertions/compare-texts";
import type { OrderPage } from "../src/domain/wizard-page";
import { customerDetailsOf } from "../src/port/default-data/default-arrangement";
import type { CustomerDetails, OrderLine } from "../src/port/shapes";
import { labels } from "../src/vocabulary/labels";
import type { Named, Person } from "../src/vocabulary/names";
import type { VerbForm } from "../src/vocabulary/verbs";
import { findCustomer } from "./find";
import { takesEffect } from "./given";
import type { ConformanceWorld } from "./world";

/** The parts of orders that a feature states in one sentence although they take several actions. */

/** The order lines of a customer if the feature does not state them. */
export const usualLines: readonly OrderLine[] = [{ offer: "office", licences: 10 }];

/** The input of a new-customer order. */
export interface NewCustomer {
  readonly company: string;
  readonly reseller: Named;
  readonly lines: readonly OrderLine[];
}

const pageOrder: readonly OrderPage[] = [
  "new-customer",
  "new-subscription",
  "review",
  "confirmation",
  "none",
];

/** Performs the new-customer order until this page is reached; `none` also closes the confirmation. */
export async function orderUntil(
  world: ConformanceWorld,
  person: Person,
  page: OrderPage,
  { company, reseller, lines }: NewCustomer,
): Promise<void> {
  const actions = [
    () => world.act("past", person, "new-customer.start", { reseller: reseller.id }),
    () => world.act("past", person, "new-customer.give-details", detailsOf(world, company)),
    async () => {
      await chooseLines(world, "past", person, lines);
      await world.act("past", person, "new-customer.review", {});
    },
    () => submitOrder(world, "past", person),
    () => world.act("past", person, "new-customer.done", {}),
  ];
  for (const perform of actions.slice(0, pageOrder.indexOf(page) + 1)) await perform();
  if (page !== "none") await reachesPage(world, "past", person, page);
}

/** Looks at which page of the order the person is. The page does not say what is shown after the order. */
export async function reachesPage(
  world: ConformanceWorld,
  form: VerbForm,
  person: Person,
  page: OrderPage,
): Promise<void> {
  await takesEffect(world, form, ["new-customer-form", "other"], async () => {
    const order = await world.observe(person, "new-customer-form", {});
    expectSame(labels.page, page, order.page);
  });
}

/** Looks at whether a customer has a subscription to each of these offers. */
async function holdsOffers(
  world: ConformanceWorld,
  company: string,
  lines: readonly OrderLine[],
): Promise<void> {
  await takesEffect(world, "past", ["subscriptions", "other"], async () => {
    const { id: customer, provider } = await findCustomer(world, company);
    expectOffers(lines, await world.observe(provider, "subscriptions", { customer }));
  });
}

/** Performs a whole order. The customer must be listed afterwards, because later steps of the scenario use it. */
export async function addCustomer(
  world: ConformanceWorld,
  person: Person,
  customer: NewCustomer,
): Promise<void> {
  await orderUntil(world, person, "none", customer);
  world.newestCustomer = undefined;
  await findCustomer(world, customer.company);
  await holdsOffers(world, customer.company, customer.lines);
}

export async function submitOrder(world: ConformanceWorld, form: VerbForm, person: Person): Promise<void> {
  const placed = await world.act(form, person, "new-customer.submit", {});
  world.newestCustomer = placed?.customer ?? world.newestCustomer;
}

/** Opens the New subscription page of a customer. */
export async function startAddition(
  world: ConformanceWorld,
  form: VerbForm,
  person: Person,
  customer: string,
): Promise<void> {
  await world.act(form, person, "add-subscription.start", { customer });
  await takesEffect(world, form, ["add-subscription", "other"], async () => {
    const addition = await world.observe(person, "add-subscription", {});
    expectSame(labels.page, "new-subscription", addition.page);
  });
}

/** Chooses the subscriptions that are added. */
export async function chooseLinesToAdd(
  world: ConformanceWorld,
  form: VerbForm,
  person: Person,
  lines: readonly OrderLine[],
): Promise<void> {
  await world.act(form, person, "add-subscription.choose-subscriptions", { lines: [...lines] });
  await takesEffect(world, form, ["add-subscription", "lines"], async () => {
    const addition = await world.observe(person, "add-subscription", {});
    expectOffers(lines, addition.lines);
  });
}

/** Chooses the subscriptions of an order, and its reseller if there is one. */
export async function chooseLines(
  world: ConformanceWorld,
  form: VerbForm,
  person: Person,
  lines: readonly OrderLine[],
  reseller?: string,
): Promise<void> {
  const choice = { lines: [...lines], ...(reseller === undefined ? {} : { reseller }) };
  await world.act(form, person, "new-customer.choose-subscriptions", choice);
  await takesEffect(world, form, ["new-customer-form", "lines"], async () => {
    const order = await world.observe(person, "new-customer-form", {});
    expectOffers(lines, order.lines);
  });
}

/** Looks at whether each offer that was chosen is shown. What becomes of equal lines is open. */
function expectOffers(chosen: readonly OrderLine[], shown: readonly OrderLine[]): void {
  const wanted = new Set(chosen.map(({ offer }) => offer));
  const found = new Set(shown.map(({ offer }) => offer).filter((offer) => wanted.has(offer)));
  expectMembers(labels.subscriptions, [...wanted], [...found]);
}

/** Adds subscriptions without a reseller to an existing customer. */
export async function addSubscriptions(
  world: ConformanceWorld,
  person: Person,
  lines: readonly OrderLine[],
  company: string,
): Promise<void> {
  const { id: customer } = await findCustomer(world, company);
  await startAddition(world, "past", person, customer);
  await chooseLinesToAdd(world, "past", person, lines);
  await world.act("past", person, "add-subscription.submit", {});
  await holdsOffers(world, company, lines);
}

/** The details of the customer with this name, which depend on the seed and the data language. */
export function detailsOf(world: ConformanceWorld, company: string): CustomerDetails {
  return customerDetailsOf(company, world.seed, world.parameters.language);
}

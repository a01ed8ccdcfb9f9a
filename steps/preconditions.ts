import { ExpectationFailed } from "../src/assertions/finding";
import { inLanguage } from "../src/domain/saying";
import type { OrderPage } from "../src/domain/wizard-page";
import { customerDetailsOf } from "../src/port/default-data/default-arrangement";
import type { CustomerDetails, OrderLine } from "../src/port/shapes";
import { findCustomer } from "./find";
import type { Company, Person } from "./phrases/characters";
import { usualPersonOf } from "./phrases/characters";
import { labels } from "./phrases/labels";
import type { VerbForm } from "./phrases/manners";
import type { ConformanceWorld } from "./world";

/** What features put in one sentence although it takes several deeds: how things came to be as a scenario finds them. */

/** What a customer buys where the feature does not say. */
export const usualLines: readonly OrderLine[] = [{ offer: "office", licences: 10 }];

/** Opens a draft and notes the link that it shows. */
export async function requestPartnership(
  world: ConformanceWorld,
  form: VerbForm,
  person: Person,
): Promise<void> {
  const opened = await world.act(form, person, "partnership.request", {});
  if (opened === undefined) return;
  const draft = await world.observe(person, "partnership-request", {});
  if (draft !== null) world.mailboxes.noteLink(organisationOf(world, person), draft.link);
}

/** Drafts a request, opens it in email, closes the draft where there is a way to, and sends the letter. */
export async function emailRequest(
  world: ConformanceWorld,
  person: Person,
  reseller: Company,
): Promise<void> {
  await requestPartnership(world, "past", person);
  const opened = await world.act("past", person, "partnership.open-in-email", {});
  if (world.target.claims("draft-ways-out")) await world.act("past", person, "partnership.done", {});
  sendRequest(world, person, reseller, opened?.message ?? "");
}

/** Carries a text that the portal has handed out into the reseller's mailbox. */
export function sendRequest(world: ConformanceWorld, person: Person, reseller: Company, text: string): void {
  world.mailboxes.deliver(addressOf(world, reseller.id), organisationOf(world, person), text);
}

/** Follows the link in the mailbox of the person's company. */
export async function acceptRequest(
  world: ConformanceWorld,
  form: VerbForm,
  person: Person,
  provider: Company,
) {
  const mailbox = addressOf(world, organisationOf(world, person));
  const link = world.mailboxes.linkInMailbox(mailbox, provider.id);
  await world.act(form, person, "partnership.accept", { link });
}

/** Has the provider's request emailed and accepted. */
export async function becomePartners(
  world: ConformanceWorld,
  reseller: Company,
  provider: Company,
): Promise<void> {
  await emailRequest(world, usualPersonOf(provider), reseller);
  await acceptRequest(world, "past", usualPersonOf(reseller), provider);
}

/** A new-customer order as somebody has filled it in, up to one of its pages. */
export interface NewCustomer {
  readonly company: string;
  readonly reseller: Company;
  readonly lines: readonly OrderLine[];
}

const pageOrder: readonly OrderPage[] = [
  "new-customer",
  "new-subscription",
  "review",
  "confirmation",
  "none",
];

/** Goes through the new-customer order until that page is reached; `none` closes the confirmation too. */
export async function orderUntil(
  world: ConformanceWorld,
  person: Person,
  page: OrderPage,
  { company, reseller, lines }: NewCustomer,
): Promise<void> {
  const deeds = [
    () => world.act("past", person, "order.start", { reseller: reseller.id }),
    () => world.act("past", person, "order.give-details", detailsOf(world, company)),
    () => world.act("past", person, "order.choose-subscriptions", { lines: [...lines] }),
    () => submitOrder(world, "past", person),
    () => world.act("past", person, "order.done", {}),
  ];
  for (const lastAction of deeds.slice(0, pageOrder.indexOf(page) + 1)) await lastAction();
}

/** A whole order; the customer must then be found, because everything later in the scenario speaks of it. */
export async function addCustomer(
  world: ConformanceWorld,
  person: Person,
  customer: NewCustomer,
): Promise<void> {
  await orderUntil(world, person, "none", customer);
  world.newestCustomer = undefined;
  await findCustomer(world, customer.company);
}

export async function submitOrder(world: ConformanceWorld, form: VerbForm, person: Person): Promise<void> {
  const placed = await world.act(form, person, "order.submit", {});
  world.newestCustomer = placed?.customer ?? world.newestCustomer;
}

/** Adds subscriptions to a customer that exists, without a reseller. */
export async function addSubscriptions(
  world: ConformanceWorld,
  person: Person,
  lines: readonly OrderLine[],
  company: string,
): Promise<void> {
  const { id: customer } = await findCustomer(world, company);
  await world.act("past", person, "add-subscription.start", { customer });
  await world.act("past", person, "add-subscription.choose-subscriptions", { lines: [...lines] });
  await world.act("past", person, "add-subscription.submit", {});
}

/** The details that a customer of that name always gives. */
export function detailsOf(world: ConformanceWorld, company: string): CustomerDetails {
  return customerDetailsOf(company, world.seed, world.parameters.language);
}

/** The company for which somebody works. */
export function organisationOf(world: ConformanceWorld, { id, name }: Person): string {
  const organisation = world.arrangement.people.find((person) => person.id === id)?.organisation;
  if (organisation === undefined)
    throw new Error(`${inLanguage(name, "en")} is not among the arranged people.`);
  return organisation;
}

function addressOf(world: ConformanceWorld, organisation: string): string {
  const address = world.arrangement.resellers.find(({ id }) => id === organisation)?.email;
  if (address !== undefined) return address;
  const observed = { en: `${organisation} has none`, "zh-TW": `${organisation} 沒有` };
  throw new ExpectationFailed({ kind: "mismatch", expected: labels.mailbox, observed });
}

import { customerDetailsOf } from "../src/arrangement/house-arrangement";
import { sayIn } from "../src/domain/saying";
import type { OrderPage } from "../src/domain/wizard-page";
import { Unmet } from "../src/expectation/finding";
import type { CustomerDetails, OrderLine } from "../src/port/shapes";
import { findCustomer } from "./look-up";
import type { Company, Person } from "./phrases/characters";
import { usualPersonOf } from "./phrases/characters";
import { labels } from "./phrases/labels";
import type { Manner } from "./phrases/manners";
import type { Portal } from "./portal";

/** What features put in one sentence although it takes several deeds: how things came to be as a scenario finds them. */

/** What a customer buys where the feature does not say. */
export const usualLines: readonly OrderLine[] = [{ offer: "office", licences: 10 }];

/** Opens a draft and notes the link that it shows. */
export async function requestPartnership(portal: Portal, manner: Manner, person: Person): Promise<void> {
  const opened = await portal.does(manner, person, "partnership.request", {});
  if (opened === undefined) return;
  const draft = await portal.sees(person, "partnership-request", {});
  if (draft !== null) portal.post.noteLink(organisationOf(portal, person), draft.link);
}

/** Drafts a request, opens it in email, closes the draft where there is a way to, and sends the letter. */
export async function emailRequest(portal: Portal, person: Person, reseller: Company): Promise<void> {
  await requestPartnership(portal, "past", person);
  const opened = await portal.does("past", person, "partnership.open-in-email", {});
  if (portal.target.claims("draft-ways-out")) await portal.does("past", person, "partnership.done", {});
  sendRequest(portal, person, reseller, opened?.message ?? "");
}

/** Carries a text that the portal has handed out into the reseller's mailbox. */
export function sendRequest(portal: Portal, person: Person, reseller: Company, text: string): void {
  portal.post.deliver(addressOf(portal, reseller.id), organisationOf(portal, person), text);
}

/** Follows the link in the mailbox of the person's company. */
export async function acceptRequest(portal: Portal, manner: Manner, person: Person, provider: Company) {
  const mailbox = addressOf(portal, organisationOf(portal, person));
  const link = portal.post.linkInMailbox(mailbox, provider.id);
  await portal.does(manner, person, "partnership.accept", { link });
}

/** Has the provider's request emailed and accepted. */
export async function becomePartners(portal: Portal, reseller: Company, provider: Company): Promise<void> {
  await emailRequest(portal, usualPersonOf(provider), reseller);
  await acceptRequest(portal, "past", usualPersonOf(reseller), provider);
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
  portal: Portal,
  person: Person,
  page: OrderPage,
  { company, reseller, lines }: NewCustomer,
): Promise<void> {
  const deeds = [
    () => portal.does("past", person, "order.start", { reseller: reseller.id }),
    () => portal.does("past", person, "order.give-details", detailsOf(portal, company)),
    () => portal.does("past", person, "order.choose-subscriptions", { lines: [...lines] }),
    () => submitOrder(portal, "past", person),
    () => portal.does("past", person, "order.done", {}),
  ];
  for (const deed of deeds.slice(0, pageOrder.indexOf(page) + 1)) await deed();
}

/** A whole order; the customer must then be found, because everything later in the scenario speaks of it. */
export async function addCustomer(portal: Portal, person: Person, customer: NewCustomer): Promise<void> {
  await orderUntil(portal, person, "none", customer);
  portal.newestCustomer = undefined;
  await findCustomer(portal, customer.company);
}

export async function submitOrder(portal: Portal, manner: Manner, person: Person): Promise<void> {
  const placed = await portal.does(manner, person, "order.submit", {});
  portal.newestCustomer = placed?.customer ?? portal.newestCustomer;
}

/** Adds subscriptions to a customer that exists, without a reseller. */
export async function addSubscriptions(
  portal: Portal,
  person: Person,
  lines: readonly OrderLine[],
  company: string,
): Promise<void> {
  const { id: customer } = await findCustomer(portal, company);
  await portal.does("past", person, "add-subscription.start", { customer });
  await portal.does("past", person, "add-subscription.choose-subscriptions", { lines: [...lines] });
  await portal.does("past", person, "add-subscription.submit", {});
}

/** The details that a customer of that name always gives. */
export function detailsOf(portal: Portal, company: string): CustomerDetails {
  return customerDetailsOf(company, portal.seed, portal.parameters.language);
}

/** The company for which somebody works. */
export function organisationOf(portal: Portal, { id, name }: Person): string {
  const organisation = portal.arrangement.people.find((person) => person.id === id)?.organisation;
  if (organisation === undefined) throw new Error(`${sayIn(name, "en")} is not among the arranged people.`);
  return organisation;
}

function addressOf(portal: Portal, organisation: string): string {
  const address = portal.arrangement.resellers.find(({ id }) => id === organisation)?.email;
  if (address !== undefined) return address;
  const observed = { en: `${organisation} has none`, "zh-TW": `${organisation} 沒有` };
  throw new Unmet({ kind: "mismatch", expected: labels.mailbox, observed });
}

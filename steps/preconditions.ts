import { expectMembers, expectSame } from "../src/assertions/compare-texts";
import { ExpectationFailed } from "../src/assertions/finding";
import { inLanguage } from "../src/domain/text";
import type { OrderPage } from "../src/domain/wizard-page";
import { customerDetailsOf } from "../src/port/default-data/default-arrangement";
import type { CustomerDetails, OrderLine } from "../src/port/shapes";
import { labels, yesOrNo } from "../src/vocabulary/labels";
import { type Named, type Person, usualPersonOf } from "../src/vocabulary/names";
import type { VerbForm } from "../src/vocabulary/verbs";
import { findCustomer } from "./find";
import { takesEffect } from "./given";
import type { ConformanceWorld } from "./world";

/** Preconditions that a feature states in one sentence although they take several actions. */

/** The order lines of a customer if the feature does not state them. */
export const usualLines: readonly OrderLine[] = [{ offer: "office", licences: 10 }];

/** Opens a draft and remembers the link that it shows. */
export async function requestPartnership(
  world: ConformanceWorld,
  form: VerbForm,
  person: Person,
): Promise<void> {
  const opened = await world.act(form, person, "partnership.request", {});
  if (opened === undefined) return;
  const draft = await world.observe(person, "partnership-request", {});
  if (draft !== null) world.mailboxes.noteLink(organisationOf(world, person), draft.link);
  await takesEffect(world, form, ["partnership-request", "other"], async () =>
    expectSame(labels.draftOpen, yesOrNo(true), yesOrNo(draft !== null)),
  );
}

/** Closes the draft. */
export async function closeDraft(world: ConformanceWorld, form: VerbForm, person: Person): Promise<void> {
  await world.act(form, person, "partnership.done", {});
  await takesEffect(world, form, ["partnership-request", "other"], async () => {
    const draft = await world.observe(person, "partnership-request", {});
    expectSame(labels.draftOpen, yesOrNo(false), yesOrNo(draft !== null));
  });
}

/** Opens a draft, opens it in email, closes it if the implementation offers that, and sends the email. */
export async function emailRequest(world: ConformanceWorld, person: Person, reseller: Named): Promise<void> {
  await requestPartnership(world, "past", person);
  const opened = await world.act("past", person, "partnership.open-in-email", {});
  if (world.target.claims("draft-ways-out")) await closeDraft(world, "past", person);
  sendRequest(world, person, reseller, opened?.message ?? "");
}

/** Delivers a text from the portal to the reseller's mailbox. */
export function sendRequest(world: ConformanceWorld, person: Person, reseller: Named, text: string): void {
  world.mailboxes.deliver(addressOf(world, reseller.id), organisationOf(world, person), text);
}

/** Follows the link in the newest message from this provider to the person's company. */
export async function acceptRequest(
  world: ConformanceWorld,
  form: VerbForm,
  person: Person,
  provider: Named,
) {
  const reseller = organisationOf(world, person);
  const link = world.mailboxes.linkInMailbox(addressOf(world, reseller), provider.id);
  await world.act(form, person, "partnership.accept", { link });
  await takesEffect(world, form, ["indirect-resellers", "row"], async () => {
    const rows = await world.observe(usualPersonOf(provider), "indirect-resellers", {});
    const listed = rows.map((row) => row.reseller).filter((id) => id === reseller);
    expectMembers(labels.resellersPage, [reseller], [...new Set(listed)]);
  });
}

/** Emails the provider's request and accepts it. */
export async function becomePartners(
  world: ConformanceWorld,
  reseller: Named,
  provider: Named,
): Promise<void> {
  await emailRequest(world, usualPersonOf(provider), reseller);
  await acceptRequest(world, "past", usualPersonOf(reseller), provider);
}

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
  await takesEffect(world, "past", ["subscriptions", "row"], async () => {
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

/** The id of the company that employs the person. */
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

import { ExpectationFailed } from "../../assertions/finding";
import { personOf, type ResellerId } from "../../port/default-data/companies";
import type { OrderLine } from "../../port/shapes";
import type { Actors } from "./actors";
import type { ActionResult, SetupDriver } from "./binding";
import type { ExpectedCustomer } from "./expected-state";
import { boughtFrom, detailsOf } from "./test-data";

/** Setup steps that several machines share. A colleague performs them, so that the actor has no open order or draft. */

/** The provider's personal link, read from a draft. The draft is closed again if the implementation supports it. */
function readLink({ colleague }: Actors, driver: SetupDriver): Promise<string> {
  return linkOf(colleague, driver, async () => undefined);
}

/** The link of a draft that is sent before it is read. */
function readSentLink({ colleague }: Actors, driver: SetupDriver): Promise<string> {
  return linkOf(colleague, driver, () => driver.act(colleague, "partnership.open-in-email", {}));
}

async function linkOf(
  colleague: string,
  driver: SetupDriver,
  beforeReading: () => Promise<unknown>,
): Promise<string> {
  // Without a way out, the draft of an earlier machine is still open, and opening another one may be refused (reading-004).
  const isClosed = driver.claims("draft-ways-out");
  const open = isClosed ? null : await driver.observe(colleague, "partnership-request", {});
  if (open === null) await driver.act(colleague, "partnership.request", {});
  await beforeReading();
  const draft = open ?? (await driver.observe(colleague, "partnership-request", {}));
  if (isClosed) await driver.act(colleague, "partnership.done", {});
  return draft?.link ?? "";
}

/** Follows a link for a reseller; another one, which is sent first, if this one is refused: a link may lead nowhere before (S139). */
async function accept(
  actors: Actors,
  driver: SetupDriver,
  reseller: ResellerId,
  link: string,
): Promise<void> {
  const person = personOf(reseller, "global-admin");
  try {
    await driver.act(person, "partnership.accept", { link });
  } catch (problem) {
    if (!(problem instanceof ExpectationFailed)) throw problem;
    const sent = await readSentLink(actors, driver);
    await driver.act(person, "partnership.accept", { link: sent });
  }
}

/** Establishes the missing partnerships between the provider and these resellers. */
export async function establish(
  actors: Actors,
  driver: SetupDriver,
  resellers: readonly ResellerId[],
): Promise<readonly { readonly provider: string; readonly reseller: string }[]> {
  const partners = await driver.observe(actors.colleague, "indirect-resellers", {});
  const missing = resellers.filter((id) => !partners.some(({ reseller }) => reseller === id));
  const link = missing.length === 0 ? "" : await readLink(actors, driver);
  for (const reseller of missing) await accept(actors, driver, reseller, link);
  return resellers.map((reseller) => ({ provider: actors.provider, reseller }));
}

/** Establishes partnerships with these resellers and with Adatum, which has no active agreement, if that makes no difference (reading-007). */
export async function establishWithUnsigned(
  actors: Actors,
  driver: SetupDriver,
  resellers: readonly ResellerId[],
): ReturnType<typeof establish> {
  const { choices, holds } = driver.assumptions;
  const canBePartner = holds("reading-007") && choices["reading-007"] === "refused";
  const unsigned: readonly ResellerId[] = canBePartner ? ["adatum"] : [];
  return establish(actors, driver, [...resellers, ...unsigned]);
}

/** Adds a customer from a reseller's row, with one subscription per line. The subscriptions have no reseller. */
export async function addCustomer(
  actors: Actors,
  driver: SetupDriver,
  company: string,
  reseller: string,
  lines: readonly OrderLine[],
): Promise<ExpectedCustomer & { readonly id: string }> {
  const { colleague } = actors;
  await driver.act(colleague, "new-customer.start", { reseller });
  await driver.act(colleague, "new-customer.give-details", detailsOf(company, actors.seed));
  await driver.act(colleague, "new-customer.choose-subscriptions", { lines: [...lines] });
  await driver.act(colleague, "new-customer.review", {});
  const { customer } = await driver.act(colleague, "new-customer.submit", {});
  await driver.act(colleague, "new-customer.done", {});
  const subscriptions = lines.map(boughtFrom);
  return {
    provider: actors.provider,
    company,
    id: customer,
    reseller,
    phone: detailsOf(company, actors.seed).contact.phone,
    subscriptions,
    placed: [lines],
  };
}

/** Adds one more subscription to a customer, without a reseller. */
export async function addSubscription(
  { colleague }: Actors,
  driver: SetupDriver,
  customer: string,
  line: OrderLine,
): Promise<void> {
  await driver.act(colleague, "add-subscription.start", { customer });
  await driver.act(colleague, "add-subscription.choose-subscriptions", { lines: [{ ...line }] });
  await driver.act(colleague, "add-subscription.submit", {});
}

/** Designates the support contact of a subscription. */
export async function designateSupport(
  { colleague }: Actors,
  driver: SetupDriver,
  subscription: string,
  reseller: string,
): Promise<void> {
  await driver.act(colleague, "subscription.choose-support-contact", { subscription, reseller });
  await driver.act(colleague, "subscription.submit-support-contact", { subscription });
}

/** Observes the id of a customer's subscription to an offer. */
export async function findSubscriptionTo(
  actors: Actors,
  driver: SetupDriver,
  customer: string,
  offer: string,
): Promise<string> {
  const seen = await driver.observe(actors.colleague, "subscriptions", { customer });
  return seen.find((subscription) => subscription.offer === offer)?.subscription ?? "";
}

/** A text field of a result. */
export function textIn(result: ActionResult, field: string): string | undefined {
  const text = result[field];
  return typeof text === "string" ? text : undefined;
}

/** The customer's id in the result of an accepted submission. */
export function customerIn(result: ActionResult): string | undefined {
  return textIn(result, "customer");
}

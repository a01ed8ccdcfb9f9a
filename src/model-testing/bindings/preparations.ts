import { personOf, type ResellerId } from "../../port/default-data/companies";
import type { OrderLine } from "../../port/shapes";
import type { Actors } from "./actors";
import type { ActionResult } from "./binding";
import { detailsOf } from "./details-of";
import type { ExpectedCustomer, ExpectedSubscription } from "./expected-state";
import type { SetupDriver } from "./setup-driver";

/** What several machines need before their first state holds. A colleague does it, so that the actor has nothing open. */

/** The provider's personal link, read from a draft that is closed again where there is a way to. */
export async function readLink(actors: Actors, driver: SetupDriver): Promise<string> {
  await driver.act(actors.colleague, "partnership.request", {});
  const draft = await driver.look(actors.colleague, "partnership-request", {});
  if (driver.claims("draft-ways-out")) await driver.act(actors.colleague, "partnership.done", {});
  return draft?.link ?? "";
}

/** Partnerships between the provider and these resellers, as far as there are none yet. */
export async function establish(
  actors: Actors,
  driver: SetupDriver,
  resellers: readonly ResellerId[],
): Promise<readonly { readonly provider: string; readonly reseller: string }[]> {
  const partners = await driver.look(actors.colleague, "indirect-resellers", {});
  const missing = resellers.filter((id) => !partners.some(({ reseller }) => reseller === id));
  const link = missing.length === 0 ? "" : await readLink(actors, driver);
  for (const reseller of missing)
    await driver.act(personOf(reseller, "global-admin"), "partnership.accept", { link });
  return resellers.map((reseller) => ({ provider: actors.provider, reseller }));
}

/** A customer added from a reseller's row, with one subscription for each line and no reseller of their own. */
export async function addCustomer(
  actors: Actors,
  driver: SetupDriver,
  company: string,
  reseller: string,
  lines: readonly OrderLine[],
): Promise<ExpectedCustomer & { readonly id: string }> {
  const { colleague } = actors;
  await driver.act(colleague, "order.start", { reseller });
  await driver.act(colleague, "order.give-details", detailsOf(company, actors.seed));
  await driver.act(colleague, "order.choose-subscriptions", { lines: [...lines] });
  const { customer } = await driver.act(colleague, "order.submit", {});
  await driver.act(colleague, "order.done", {});
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

/** A subscription as it is right after an order without a reseller for it. */
export function boughtFrom({ offer, licences }: OrderLine): ExpectedSubscription {
  return { offer, licences, reseller: null, mpnId: null, supportContact: null, credited: null };
}

/** The id of a customer's subscription to an offer, found by looking. */
export async function findSubscriptionTo(
  actors: Actors,
  driver: SetupDriver,
  customer: string,
  offer: string,
): Promise<string> {
  const seen = await driver.look(actors.colleague, "subscriptions", { customer });
  return seen.find((subscription) => subscription.offer === offer)?.subscription ?? "";
}

/** A text among what an accepted action handed over. */
export function textIn(handed: ActionResult, field: string): string | undefined {
  const text = handed[field];
  return typeof text === "string" ? text : undefined;
}

/** The customer's id that an accepted submission hands over. */
export function customerIn(handed: ActionResult): string | undefined {
  return textIn(handed, "customer");
}

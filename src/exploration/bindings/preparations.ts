import { personOf, type ResellerId } from "../../arrangement/cast";
import type { OrderLine } from "../../port/shapes";
import type { Handed } from "./binding";
import { detailsOf } from "./details-of";
import type { Hands } from "./hands";
import type { PicturedCustomer, PicturedSubscription } from "./picture";
import type { Stage } from "./stage";

/** What several machines need before their first state holds. A colleague does it, so that the actor has nothing open. */

/** The provider's personal link, read from a draft that is closed again where there is a way to. */
export async function readLink(stage: Stage, hands: Hands): Promise<string> {
  await hands.act(stage.colleague, "partnership.request", {});
  const draft = await hands.look(stage.colleague, "partnership-request", {});
  if (hands.claims("draft-ways-out")) await hands.act(stage.colleague, "partnership.done", {});
  return draft?.link ?? "";
}

/** Partnerships between the provider and these resellers, as far as there are none yet. */
export async function establish(
  stage: Stage,
  hands: Hands,
  resellers: readonly ResellerId[],
): Promise<readonly { readonly provider: string; readonly reseller: string }[]> {
  const partners = await hands.look(stage.colleague, "indirect-resellers", {});
  const missing = resellers.filter((id) => !partners.some(({ reseller }) => reseller === id));
  const link = missing.length === 0 ? "" : await readLink(stage, hands);
  for (const reseller of missing)
    await hands.act(personOf(reseller, "global-admin"), "partnership.accept", { link });
  return resellers.map((reseller) => ({ provider: stage.provider, reseller }));
}

/** A customer added from a reseller's row, with one subscription for each line and no reseller of their own. */
export async function addCustomer(
  stage: Stage,
  hands: Hands,
  company: string,
  reseller: string,
  lines: readonly OrderLine[],
): Promise<PicturedCustomer & { readonly id: string }> {
  const { colleague } = stage;
  await hands.act(colleague, "order.start", { reseller });
  await hands.act(colleague, "order.give-details", detailsOf(company, stage.seed));
  await hands.act(colleague, "order.choose-subscriptions", { lines: [...lines] });
  const { customer } = await hands.act(colleague, "order.submit", {});
  await hands.act(colleague, "order.done", {});
  const subscriptions = lines.map(boughtFrom);
  return {
    provider: stage.provider,
    company,
    id: customer,
    reseller,
    phone: detailsOf(company, stage.seed).contact.phone,
    subscriptions,
    placed: [lines],
  };
}

/** A subscription as it is right after an order without a reseller for it. */
export function boughtFrom({ offer, licences }: OrderLine): PicturedSubscription {
  return { offer, licences, reseller: null, mpnId: null, supportContact: null, credited: null };
}

/** The id of a customer's subscription to an offer, found by looking. */
export async function findSubscriptionTo(
  stage: Stage,
  hands: Hands,
  customer: string,
  offer: string,
): Promise<string> {
  const seen = await hands.look(stage.colleague, "subscriptions", { customer });
  return seen.find((subscription) => subscription.offer === offer)?.subscription ?? "";
}

/** A text among what an accepted action handed over. */
export function textIn(handed: Handed, field: string): string | undefined {
  const text = handed[field];
  return typeof text === "string" ? text : undefined;
}

/** The customer's id that an accepted submission hands over. */
export function customerIn(handed: Handed): string | undefined {
  return textIn(handed, "customer");
}

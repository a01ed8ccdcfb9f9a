import type { z } from "zod";
import type { ActAnswer, ObserveAnswer } from "../../port/answers";
import { requireLimits } from "./lines";
import { refuseReseller } from "./partners";
import { type Outcome, type RestSession, rejected } from "./rest-session";
import {
  supportContact as contactShape,
  subscription as subscriptionShape,
  subscriptions as subscriptionsShape,
  upgradeResult,
} from "./shapes";

const accepted = { outcome: "accepted", result: {} } as const;

async function subscriptionFor(
  session: RestSession,
  who: string,
  id: string,
): Promise<Outcome<z.infer<typeof subscriptionShape>>> {
  const answer = await session.ask(who, "GET", session.subscriptionPath(id));
  return session.read(subscriptionShape, answer, "GET /customers/{id}/subscriptions/{id}");
}

/** The designated support contact; null if it is the provider itself. */
async function contactOf(session: RestSession, who: string, id: string): Promise<Outcome<string | null>> {
  const answer = await session.ask(who, "GET", `${session.subscriptionPath(id)}/supportcontact`);
  const read = session.read(contactShape, answer, "GET supportcontact");
  if ("rejected" in read) return read;
  const partner = session.world.partnerOf(read.value.supportTenantId);
  return { value: partner === session.world.organisationOf(who) ? null : partner };
}

type SubscriptionRow = Extract<ObserveAnswer<"subscriptions">, { outcome: "observed" }>["value"][number];

async function shownRow(
  session: RestSession,
  who: string,
  customer: string,
  row: z.infer<typeof subscriptionShape>,
): Promise<Outcome<SubscriptionRow>> {
  const { friendlyName, id: guid, offerId, partnerId, quantity, supportTenantId } = row;
  const { world } = session;
  const mpnId = partnerId === undefined ? null : world.arrangedMpnId(partnerId);
  const id = session.subscriptionId(customer, guid);
  const shown = supportTenantId === undefined ? null : world.partnerOf(supportTenantId);
  const contact = world.isReseller(who) ? { value: shown } : await contactOf(session, who, id);
  if ("rejected" in contact) return contact;
  return {
    value: {
      subscription: id,
      offer: world.offerOf(offerId),
      licences: quantity,
      nickname: friendlyName,
      reseller: mpnId === null ? null : world.resellerOfMpnId(mpnId),
      mpnId,
      supportContact: contact.value,
    },
  };
}

export async function observeSubscriptions(
  session: RestSession,
  who: string,
  customer: string,
): Promise<ObserveAnswer<"subscriptions">> {
  const isReseller = session.world.isReseller(who);
  const path = `${isReseller ? "/../portal" : ""}${session.customerPath(customer)}/subscriptions`;
  const read = session.read(
    subscriptionsShape,
    await session.ask(who, "GET", path),
    "GET /customers/{id}/subscriptions",
  );
  if ("rejected" in read) return read.rejected;
  // The source of an upgrade may stay listed if it is suspended or deleted.
  const isPresent = ({ id, status }: z.infer<typeof subscriptionShape>) =>
    status.toLowerCase() === "active" || !session.isUpgraded(customer, id);
  const present = read.value.items.filter(isPresent);
  const rows = await Promise.all(present.map((row) => shownRow(session, who, customer, row)));
  const value: SubscriptionRow[] = [];
  for (const row of rows) {
    if ("rejected" in row) return row.rejected;
    value.push(row.value);
  }
  return { outcome: "observed", value };
}

/** Changes a subscription. A server that only accepts the change (202) is asked for the subscription. */
async function patch(session: RestSession, who: string, id: string, body: object) {
  const changed = await session.change(who, session.subscriptionPath(id), body);
  const isOnlyAccepted = changed.status === 202 && changed.text.trim() === "";
  const answer = isOnlyAccepted ? await session.ask(who, "GET", session.subscriptionPath(id)) : changed;
  const read = session.read(subscriptionShape, answer, "PATCH /customers/{id}/subscriptions/{id}");
  return "rejected" in read ? read.rejected : accepted;
}

/** Buying none or fewer than none is no purchase, and no call of the API. */
export async function buyLicences(
  session: RestSession,
  who: string,
  id: string,
  additional: number,
): Promise<ActAnswer<"subscription.buy-licences">> {
  const refusal = await session.gate(who, "change subscription");
  if (refusal !== undefined) return rejected(refusal);
  const read = await subscriptionFor(session, who, id);
  if ("rejected" in read) return { ...read.rejected, reason: "unknown-subscription" };
  if (additional < 1) return rejected("licences-out-of-range");
  const { offerId, quantity } = read.value;
  await requireLimits(session, who, session.world.offerOf(offerId), quantity + additional);
  return patch(session, who, id, { Quantity: quantity + additional });
}

export async function setReseller(
  session: RestSession,
  who: string,
  id: string,
  mpnId: string,
): Promise<ActAnswer<"subscription.set-reseller">> {
  const refusal = await session.gate(who, "change subscription");
  if (refusal !== undefined) return rejected(refusal);
  return patch(session, who, id, { PartnerId: session.world.serverMpnId(mpnId) });
}

/** Throws `MissingFixture` if the server has other limits for the target of an upgrade than the check. */
async function requireTargetLimits(
  session: RestSession,
  who: string,
  id: string,
  offer: string,
): Promise<void> {
  if (!session.world.isPrepared) return;
  const read = await subscriptionFor(session, who, id);
  if ("value" in read) await requireLimits(session, who, offer, read.value.quantity);
}

export async function upgrade(
  session: RestSession,
  who: string,
  id: string,
  offer: string,
): Promise<ActAnswer<"subscription.upgrade">> {
  await requireTargetLimits(session, who, id, offer);
  const body = { TargetOffer: { Id: session.world.offerIdOf(offer) }, UpgradeType: 1 };
  const answer = await session.post(who, `${session.subscriptionPath(id)}/upgrades`, body);
  const read = session.read(upgradeResult, answer, "POST upgrades");
  if ("rejected" in read) return read.rejected;
  const { targetSubscriptionId, upgradeErrors } = read.value;
  if (upgradeErrors.length > 0 || targetSubscriptionId === undefined)
    return rejected(session.world.prepared.offers.has(offer) ? "not-an-upgrade" : "unknown-offer");
  session.upgraded(id, targetSubscriptionId);
  return accepted;
}

async function designate(session: RestSession, who: string, id: string, reseller: string) {
  const body = {
    SupportTenantId: session.world.tenantOf(reseller),
    SupportMpnId: session.world.mpnIdOf(reseller),
  };
  const answer = await session.ask(who, "PUT", `${session.subscriptionPath(id)}/supportcontact`, { body });
  const read = session.read(contactShape, answer, "PUT supportcontact");
  return "rejected" in read ? read.rejected : accepted;
}

/** Selecting is no call of the API: the driver keeps the selection until it is submitted. */
export async function chooseContact(
  session: RestSession,
  who: string,
  id: string,
  reseller: string,
): Promise<ActAnswer<"subscription.choose-support-contact">> {
  const gate = await session.gate(who, "support contact");
  if (gate !== undefined) return rejected(gate);
  const read = await subscriptionFor(session, who, id);
  if ("rejected" in read) return { ...read.rejected, reason: "unknown-subscription" };
  const refusal = await refuseReseller(session, who, reseller);
  // A reseller that is not on the list is sent all the same: the server, not the driver, must refuse it.
  if (refusal !== undefined) return designate(session, who, id, reseller);
  session.work.selections.set(who, { subscription: id, reseller });
  return accepted;
}

export async function submitContact(
  session: RestSession,
  who: string,
  id: string,
): Promise<ActAnswer<"subscription.submit-support-contact">> {
  const gate = await session.gate(who, "support contact");
  if (gate !== undefined) return rejected(gate);
  const read = await subscriptionFor(session, who, id);
  if ("rejected" in read) return { ...read.rejected, reason: "unknown-subscription" };
  const selection = session.work.selections.get(who);
  if (selection?.subscription !== id) return rejected("nothing-selected");
  const { reseller } = selection;
  const answer = await designate(session, who, id, reseller);
  if (answer.outcome === "accepted") session.work.selections.delete(who);
  return answer;
}

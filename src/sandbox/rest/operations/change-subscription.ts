import type { z } from "@hono/zod-openapi";
import { changeSubscription } from "../../../reference/subscriptions";
import type { SubscriptionRecord } from "../../book/records";
import type { subscriptionPatch } from "../schemas/subscriptions";
import type { Call } from "../wire/operation";
import { invalid, problemOfRefusal, RestProblem } from "../wire/rest-problem";
import { checkMpnId } from "./read-order";

type Change = z.infer<typeof subscriptionPatch>;
type ChangeCall = Call<unknown, Change>;

/** Throws the error of a refused answer of the reference. */
function mustBeAccepted(answer: { readonly outcome: string; readonly reason?: unknown }): void {
  if (answer.outcome === "accepted") return;
  const { reason } = answer;
  throw problemOfRefusal(
    typeof reason === "string" ? (reason as Parameters<typeof problemOfRefusal>[0]) : undefined,
  );
}

/** More licences are bought as on the page; fewer are kept within the limits of the offer. */
function changeQuantity({ sandbox, who }: ChangeCall, record: SubscriptionRecord, quantity: number): void {
  const { workspace } = sandbox;
  const state = workspace.state().subscriptions.get(record.id);
  const offer = workspace.state().directory.offers.get(state?.offer ?? "");
  if (state === undefined || offer === undefined || quantity === state.licences) return;
  if (record.status === "suspended") throw invalid("The subscription is suspended.", 2001);
  if (quantity > state.licences) {
    const additional = quantity - state.licences;
    mustBeAccepted(sandbox.act(who, "subscription.buy-licences", { subscription: record.id, additional }));
    return;
  }
  const situation = workspace.situation(who, "subscription.buy-licences");
  const refusal = situation.parts.rules.licenceLimits(situation, offer, quantity);
  if (refusal !== undefined || !Number.isInteger(quantity)) throw problemOfRefusal("licences-out-of-range");
  workspace.change((before) => changeSubscription(before, record.id, () => ({ licences: quantity })));
}

/** An empty MPN ID is an attempt to take the reseller away, even if there is none: a subscription without one is read without the property. */
function changePartner(call: ChangeCall, record: SubscriptionRecord, mpnId: string): void {
  const { sandbox, who } = call;
  if (mpnId === sandbox.workspace.state().subscriptions.get(record.id)?.mpnId) return;
  checkMpnId(mpnId, call);
  mustBeAccepted(sandbox.act(who, "subscription.set-reseller", { subscription: record.id, mpnId }));
}

function changeName({ sandbox, who }: ChangeCall, record: SubscriptionRecord, nickname: string): void {
  if (nickname === sandbox.workspace.state().subscriptions.get(record.id)?.nickname) return;
  mustBeAccepted(sandbox.act(who, "subscription.rename", { subscription: record.id, nickname }));
}

function changeStatus({ sandbox }: ChangeCall, record: SubscriptionRecord, status: string): void {
  const { book } = sandbox;
  if (status === record.status) return;
  if (status === "deleted") throw invalid("The subscription cannot be deleted. Suspend it.", 800063);
  if (status !== "active" && status !== "suspended")
    throw invalid(`The status cannot change from ${record.status} to ${status}.`, 800040);
  const parent = book.subscriptions.get(record.parent ?? "");
  if (status === "active" && parent !== undefined && parent.status !== "active")
    throw new RestProblem(409, 27009, "An add-on cannot be active while its base is not.");
  record.status = status;
  if (status === "active") return;
  for (const addOn of addOnsOf(sandbox, record)) {
    if (addOn.status !== "suspended") addOn.version += 1;
    addOn.status = "suspended";
  }
}

export function addOnsOf(
  { book }: Call<unknown, unknown>["sandbox"],
  record: SubscriptionRecord,
): SubscriptionRecord[] {
  const siblings = book.customers.get(record.customer)?.subscriptions ?? [];
  return siblings.flatMap((id) => {
    const other = book.subscriptions.get(id);
    return other?.parent === record.id ? [other] : [];
  });
}

/** Makes all changes of a PATCH, or none: a refused one takes the earlier ones back. Throws the documented errors. */
export function applyChange(call: ChangeCall, record: SubscriptionRecord): void {
  const { body, sandbox } = call;
  const before = sandbox.workspace.state();
  const [status, autoRenew] = [record.status, record.autoRenew];
  try {
    if (body.quantity !== undefined) changeQuantity(call, record, body.quantity);
    if (body.partnerId !== undefined) changePartner(call, record, body.partnerId);
    if (body.friendlyName !== undefined) changeName(call, record, body.friendlyName);
    if (body.autoRenewEnabled !== undefined) record.autoRenew = body.autoRenewEnabled;
    if (body.status !== undefined) changeStatus(call, record, body.status);
  } catch (problem) {
    sandbox.workspace.change(() => before);
    Object.assign(record, { status, autoRenew });
    throw problem;
  }
  const isChanged =
    sandbox.workspace.state() !== before || record.status !== status || record.autoRenew !== autoRenew;
  if (isChanged) record.version += 1;
}

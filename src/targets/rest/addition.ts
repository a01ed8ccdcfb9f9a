import type { ActAnswer, ObserveAnswer } from "../../port/answers";
import type { OrderLine } from "../../port/shapes";
import { refuseLines } from "./lines";
import { placeOrder } from "./new-customer";
import { refuseAssociation } from "./partners";
import { type RestSession, rejected } from "./rest-session";
import { customer as customerShape } from "./shapes";

/** Adding a subscription. As with a new customer, the driver keeps what is chosen until Submit orders it. */

const accepted = { outcome: "accepted", result: {} } as const;

export async function start(
  session: RestSession,
  who: string,
  customer: string,
): Promise<ActAnswer<"add-subscription.start">> {
  const refusal = await session.gate(who, "order");
  if (refusal !== undefined) return rejected(refusal);
  const answer = await session.ask(who, "GET", session.customerPath(customer));
  const read = session.read(customerShape, answer, "GET /customers/{id}");
  if ("rejected" in read) return read.rejected;
  session.work.additions.set(who, { customer: read.value.id.toLowerCase(), lines: [], reseller: null });
  return accepted;
}

async function openForm(session: RestSession, who: string) {
  const refusal = await session.gate(who, "order");
  if (refusal !== undefined) return rejected(refusal);
  return session.work.additions.get(who) ?? rejected("not-at-this-step");
}

export async function chooseSubscriptions(
  session: RestSession,
  who: string,
  lines: readonly OrderLine[],
): Promise<ActAnswer<"add-subscription.choose-subscriptions">> {
  const form = await openForm(session, who);
  if ("outcome" in form) return form;
  const refusal = await refuseLines(session, who, lines);
  if (refusal === undefined || refusal === "nothing-selected") {
    if (refusal !== undefined) return rejected(refusal);
    form.lines = lines;
    return accepted;
  }
  // The lines are sent although they are wrong: the server, not the driver, must refuse them.
  const placed = await placeOrder(session, who, form.customer, lines, null);
  return "rejected" in placed ? { ...placed.rejected, reason: refusal } : accepted;
}

export async function chooseReseller(
  session: RestSession,
  who: string,
  reseller: string,
): Promise<ActAnswer<"add-subscription.choose-reseller">> {
  const form = await openForm(session, who);
  if ("outcome" in form) return form;
  const refusal = await refuseAssociation(session, who, reseller);
  if (refusal !== undefined) return rejected(refusal);
  form.reseller = reseller;
  return accepted;
}

export async function submit(
  session: RestSession,
  who: string,
): Promise<ActAnswer<"add-subscription.submit">> {
  const form = await openForm(session, who);
  if ("outcome" in form) return form;
  if (form.lines.length === 0) return rejected("nothing-selected");
  const placed = await placeOrder(session, who, form.customer, form.lines, form.reseller);
  if ("rejected" in placed) return placed.rejected;
  session.work.additions.delete(who);
  return { outcome: "accepted", result: placed.value };
}

export async function observeForm(
  session: RestSession,
  who: string,
): Promise<ObserveAnswer<"add-subscription">> {
  const refusal = await session.gate(who, "order");
  if (refusal !== undefined) return rejected(refusal);
  const form = session.work.additions.get(who);
  if (form === undefined)
    return { outcome: "observed", value: { page: "none", customer: null, lines: [], reseller: null } };
  const { customer, lines, reseller } = form;
  return { outcome: "observed", value: { page: "new-subscription", customer, lines: [...lines], reseller } };
}

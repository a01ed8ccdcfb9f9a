import type { ActAnswer, ObserveAnswer } from "../../port/answers";
import type { CustomerDetails, OrderLine } from "../../port/shapes";
import { acceptable, customerBody } from "./customer-body";
import { orderBody, refuseLines } from "./lines";
import type { NewCustomerForm } from "./open-work";
import { refuseAssociation, refuseReseller } from "./partners";
import { type RestSession, rejected } from "./rest-session";
import { customer as customerShape, order as orderShape } from "./shapes";

/**
 * The new-customer order. The API has no pages, so the driver keeps what the person has entered and asks the server wherever it can
 * be asked: the role, the partners, the offers, the details, and with Submit the customer and its order.
 */

const accepted = { outcome: "accepted", result: {} } as const;

/** Returns the person's form on one of the pages, or the refusal. */
async function formOn(session: RestSession, who: string, page: NewCustomerForm["page"]) {
  const refusal = await session.gate(who, "create customer");
  if (refusal !== undefined) return rejected(refusal);
  const form = session.work.forms.get(who);
  return form?.page === page ? form : rejected("not-at-this-step");
}

export async function start(
  session: RestSession,
  who: string,
  reseller: string,
): Promise<ActAnswer<"new-customer.start">> {
  const refusal =
    (await session.gate(who, "create customer")) ?? (await refuseReseller(session, who, reseller));
  if (refusal !== undefined) return rejected(refusal);
  session.work.forms.set(who, {
    page: "new-customer",
    reseller,
    details: null,
    lines: [],
    subscriptionReseller: null,
    customer: null,
    credentials: null,
  });
  return accepted;
}

function isIncomplete({ company, contact, domain }: CustomerDetails): boolean {
  return [company, domain, contact.name, contact.email].some((text) => text.trim() === "");
}

/** Incomplete details are sent at once: the server, not the driver, must refuse them. */
export async function giveDetails(
  session: RestSession,
  who: string,
  details: CustomerDetails,
): Promise<ActAnswer<"new-customer.give-details">> {
  const form = await formOn(session, who, "new-customer");
  if ("outcome" in form) return form;
  if (isIncomplete(details)) {
    const body = customerBody(acceptable(details, session), session, form.reseller);
    const read = session.read(customerShape, await session.post(who, "/customers", body), "POST /customers");
    if ("rejected" in read) return { ...read.rejected, reason: "details-incomplete" };
    form.customer = read.value.id;
  }
  form.details = details;
  form.page = "new-subscription";
  return accepted;
}

export async function chooseSubscriptions(
  session: RestSession,
  who: string,
  lines: readonly OrderLine[],
  reseller: string | undefined,
): Promise<ActAnswer<"new-customer.choose-subscriptions">> {
  const form = await formOn(session, who, "new-subscription");
  if ("outcome" in form) return form;
  const refusal =
    (await refuseLines(session, who, lines)) ??
    (reseller === undefined ? undefined : await refuseAssociation(session, who, reseller));
  if (refusal !== undefined) return rejected(refusal);
  form.lines = lines;
  form.subscriptionReseller = reseller ?? null;
  return accepted;
}

export async function review(session: RestSession, who: string): Promise<ActAnswer<"new-customer.review">> {
  const form = await formOn(session, who, "new-subscription");
  if ("outcome" in form) return form;
  if (form.lines.length === 0) return rejected("nothing-selected");
  form.page = "review";
  return accepted;
}

async function createCustomer(
  session: RestSession,
  who: string,
  form: NewCustomerForm,
  given: CustomerDetails,
) {
  const sent = acceptable(given, session);
  const answer = await session.post(who, "/customers", customerBody(sent, session, form.reseller));
  const read = session.read(customerShape, answer, "POST /customers");
  if ("rejected" in read) return read;
  const { id, userCredentials } = read.value;
  session.work.created.set(id.toLowerCase(), { given, sent });
  form.customer = id.toLowerCase();
  form.credentials =
    userCredentials === undefined
      ? null
      : {
          userName: `${userCredentials.userName}@${given.domain}`,
          temporaryPassword: userCredentials.password,
        };
  return { value: form.customer };
}

/** Places an order and returns the ids of the port. */
export async function placeOrder(
  session: RestSession,
  who: string,
  customer: string,
  lines: readonly OrderLine[],
  reseller: string | null,
) {
  const path = `${session.customerPath(customer)}/orders`;
  const answer = await session.post(who, path, orderBody(session, customer, lines, reseller));
  const read = session.read(orderShape, answer, "POST /customers/{id}/orders");
  if ("rejected" in read) return read;
  const { id, lineItems } = read.value;
  const subscriptions = lineItems.map(({ subscriptionId }) =>
    session.subscriptionId(customer, subscriptionId),
  );
  return { value: { order: id, subscriptions } };
}

export async function submit(session: RestSession, who: string): Promise<ActAnswer<"new-customer.submit">> {
  const form = await formOn(session, who, "review");
  if ("outcome" in form) return form;
  const { details } = form;
  if (details === null) return rejected("not-at-this-step");
  const created =
    form.customer === null ? await createCustomer(session, who, form, details) : { value: form.customer };
  if ("rejected" in created) return created.rejected;
  const placed = await placeOrder(session, who, created.value, form.lines, form.subscriptionReseller);
  if ("rejected" in placed) return placed.rejected;
  form.page = "confirmation";
  return { outcome: "accepted", result: { ...placed.value, customer: created.value } };
}

/** Cancel on the review and Done on the confirmation close the form. Neither is a call of the API. */
export async function close(
  session: RestSession,
  who: string,
  page: "review" | "confirmation",
): Promise<ActAnswer<"new-customer.cancel">> {
  const form = await formOn(session, who, page);
  if ("outcome" in form) return form;
  session.work.forms.delete(who);
  return accepted;
}

export async function observeForm(
  session: RestSession,
  who: string,
): Promise<ObserveAnswer<"new-customer-form">> {
  const refusal = await session.gate(who, "create customer");
  if (refusal !== undefined) return rejected(refusal);
  const form = session.work.forms.get(who);
  if (form === undefined)
    return { outcome: "observed", value: { page: "none", reseller: null, details: null, lines: [] } };
  const { details, lines, page, reseller } = form;
  return { outcome: "observed", value: { page, reseller, details, lines: [...lines] } };
}

/** The credentials are in the answer that created the customer. Anybody else must not find them anywhere. */
export async function observeCredentials(
  session: RestSession,
  who: string,
  customer: string,
): Promise<ObserveAnswer<"credentials">> {
  const gate = await session.gate(
    who,
    session.world.isReseller(who) ? "read as reseller" : "create customer",
  );
  if (gate !== undefined) return rejected(gate);
  const form = session.work.forms.get(who);
  if (form?.page === "confirmation" && form.customer === customer)
    return { outcome: "observed", value: form.credentials };
  const read = session.read(
    customerShape,
    await session.ask(who, "GET", session.customerPath(customer)),
    "GET /customers/{id}",
  );
  const leaked = "value" in read ? read.value.userCredentials : undefined;
  if (leaked === undefined) return { outcome: "observed", value: null };
  return { outcome: "observed", value: { userName: leaked.userName, temporaryPassword: leaked.password } };
}

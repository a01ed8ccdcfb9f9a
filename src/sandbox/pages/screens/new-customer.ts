import { html } from "hono/html";
import { labels, otherLabels } from "../labels";
import type { Page } from "../page";
import { button, facts, field, form, type Html, link, section, select, typed } from "../parts-of-pages";
import { texts } from "../texts";
import { ownerOf, type Problem, see, stateOf, type Visit } from "../visit";
import { lineFields, lineList, resellerChoices } from "./lines";

/** The pages of the new-customer order (S181-S192). Which one is shown follows from the order. */

function resellerName(visit: Visit, id: string | null): string {
  return stateOf(visit).directory.resellers.get(id ?? "")?.name ?? id ?? "";
}

/** The fields of a customer's details with their names in forms. */
export const detailFields = [
  ["company", "company"],
  ["domain", "domain"],
  ["contactName", "contactName"],
  ["email", "email"],
  ["phone", "phone"],
  ["address", "address"],
  ["city", "city"],
  ["postalCode", "postalCode"],
  ["country", "country"],
] as const;

function chosenReseller(visit: Visit, reseller: string | null): Html {
  return facts([[otherLabels.reseller[visit.language], resellerName(visit, reseller)]]);
}

function detailsPage(visit: Visit, reseller: string | null, problem?: Problem): Page {
  const { language } = visit;
  const fields = detailFields.map(([label, name]) =>
    field(otherLabels[label][language], name, typed(problem, name)),
  );
  const next = html`<div class="buttons">${button(labels.nextSubscriptions[language])}</div>`;
  const content = html`${chosenReseller(visit, reseller)}${form(visit, "new-customer.give-details", [html`<div class="grid">${fields}</div>`, next])}`;
  return { title: labels.newCustomer[language], problem, content };
}

/** The New subscription page of an order. `more` adds an empty line. */
export function subscriptionsPage(visit: Visit, problem?: Problem, more = false): Page {
  const { language } = visit;
  const order = see(visit, "new-customer-form", {});
  const open = stateOf(visit).orders.get(ownerOf(visit));
  const saved = open !== undefined && "subscriptionReseller" in open ? open.subscriptionReseller : null;
  const choices = resellerChoices(visit, see(visit, "new-subscription-reseller-choices", {}) ?? []);
  const chosen = typed(problem, "reseller", saved ?? "");
  const fields = [
    lineFields(visit, order?.lines ?? [], problem, more),
    select(otherLabels.reseller[language], "reseller", choices, chosen, otherLabels.none[language]),
    html`<div class="buttons">${button(labels.nextReview[language], "main", { action: "new-customer.review" })}${button(otherLabels.saveSelection[language], "plain")}${button(otherLabels.addLine[language], "plain", { action: "new-customer.more" })}</div>`,
  ];
  const held = order === undefined ? "" : facts(entriesOf(visit, order));
  const content = html`${held}${form(visit, "new-customer.choose-subscriptions", fields)}`;
  return { title: labels.newSubscription[language], problem: more ? undefined : problem, content };
}

type Order = NonNullable<ReturnType<typeof orderOf>>;

function orderOf(visit: Visit) {
  return see(visit, "new-customer-form", {});
}

function entriesOf(visit: Visit, { details, reseller }: Order): readonly (readonly [string, string])[] {
  const { language } = visit;
  const entries: [string, string][] = [[otherLabels.reseller[language], resellerName(visit, reseller)]];
  if (details !== null) {
    const { billing, contact } = details;
    const values = [
      details.company,
      details.domain,
      contact.name,
      contact.email,
      contact.phone,
      billing.address,
      billing.city,
      billing.postalCode,
      billing.country,
    ];
    detailFields.forEach(([label], index) => {
      entries.push([otherLabels[label][language], values[index] ?? ""]);
    });
  }
  return entries;
}

function summaryOf(visit: Visit, order: Order): Html {
  const { language } = visit;
  const list = lineList(visit, order.lines);
  return html`${facts(entriesOf(visit, order))}${section(labels.subscriptions[language], list)}`;
}

function reviewPage(visit: Visit, order: Order, problem?: Problem): Page {
  const { language } = visit;
  const buttons = html`<div class="buttons">${button(labels.submit[language])}${button(labels.cancel[language], "plain", { action: "new-customer.cancel" })}</div>`;
  const content = html`${summaryOf(visit, order)}${form(visit, "new-customer.submit", buttons)}`;
  return { title: otherLabels.review[language], problem, content };
}

function placedOf(visit: Visit, customer: string): Html {
  const { language } = visit;
  const state = stateOf(visit);
  const order = state.placed.find((placed) => placed.customer === customer);
  const subscriptions = state.customers.get(customer)?.subscriptions ?? [];
  const links = subscriptions.map(
    (id) =>
      html`<li>${link(`/subscriptions/${encodeURIComponent(id)}`, state.subscriptions.get(id)?.nickname || id)}</li>`,
  );
  return html`${facts([[otherLabels.order[language], order?.id ?? ""]])}<p>${otherLabels.customer[language]}: ${link(`/customers/${encodeURIComponent(customer)}`, state.customers.get(customer)?.details.company || customer)}</p>${section(labels.newSubscription[language], html`<ul>${links}</ul>`)}`;
}

function confirmationPage(visit: Visit, order: Order): Page {
  const { language } = visit;
  const open = stateOf(visit).orders.get(ownerOf(visit));
  const customer = open?.page === "confirmation" ? open.customer : "";
  const secret = see(visit, "credentials", { customer });
  const info =
    secret === undefined || secret === null
      ? ""
      : section(
          labels.setupInfo[language],
          html`${facts([
            [otherLabels.userName[language], secret.userName],
            [otherLabels.temporaryPassword[language], secret.temporaryPassword],
          ])}<p class="hint">${texts.copyDown[language]}</p>`,
        );
  const done = form(
    visit,
    "new-customer.done",
    html`<div class="buttons">${button(labels.done[language])}</div>`,
  );
  const content = html`${info}${placedOf(visit, customer)}${summaryOf(visit, order)}${done}`;
  return { title: labels.confirmation[language], content };
}

/** Returns the page on which the order of this person stands, or undefined if none is open. */
export function newCustomerScreen(visit: Visit, problem?: Problem): Page | undefined {
  const order = orderOf(visit);
  if (order === undefined || order.page === "none") return undefined;
  if (order.page === "new-customer") return detailsPage(visit, order.reseller, problem);
  if (order.page === "new-subscription") return subscriptionsPage(visit, problem);
  return order.page === "review" ? reviewPage(visit, order, problem) : confirmationPage(visit, order);
}

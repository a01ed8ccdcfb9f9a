import { html } from "hono/html";
import { format } from "../../../domain/text";
import { labels, otherLabels } from "../labels";
import { listed } from "../listed";
import type { Page } from "../page";
import {
  button,
  dash,
  facts,
  field,
  form,
  type Html,
  hidden,
  link,
  pager,
  section,
  select,
  table,
  typed,
} from "../parts-of-pages";
import { texts } from "../texts";
import { basePath, offers, type Problem, see, stateOf, type Visit } from "../visit";
import { resellerChoices } from "./lines";

function filterForm(visit: Visit, chosen: string): Html | string {
  const { language } = visit;
  const partners = see(visit, "indirect-resellers", {});
  if (partners === undefined) return "";
  const choices = partners.map(({ name, reseller }) => ({ value: reseller, label: name }));
  return html`<form method="get" action="${basePath}/customers" class="filter">${select(otherLabels.reseller[language], "reseller", choices, chosen, otherLabels.none[language])}${button(otherLabels.filter[language], "plain")}</form>`;
}

function expanded(visit: Visit, customer: string, company: string): Html {
  const { language } = visit;
  const add = offers(visit, "add-subscription.start", { customer })
    ? form(
        visit,
        "add-subscription.start",
        [hidden("customer", customer), button(labels.addSubscription[language], "plain")],
        "inline",
      )
    : "";
  const path = `/customers/${encodeURIComponent(customer)}`;
  return html`<details><summary aria-label="${format(texts.expand, language, { company })}"></summary><div class="record">${link(path, labels.subscriptions[language])}${link(`${path}/account`, otherLabels.account[language])}${add}</div></details>`;
}

/** The Customers page, all customers or those of one reseller (S197-S200). Undefined if this person may not see it. */
export function customersScreen(visit: Visit, problem?: Problem): Page | undefined {
  const { language } = visit;
  const reseller = visit.context.req.query("reseller") ?? "";
  const list = listed(visit, "customers", reseller === "" ? {} : { reseller });
  if (list === undefined) return undefined;
  const { resellers } = stateOf(visit).directory;
  const rows = list.rows.map((each) => [
    link(`/customers/${encodeURIComponent(each.customer)}`, each.company),
    each.reseller === null ? dash : (resellers.get(each.reseller)?.name ?? each.reseller),
    expanded(visit, each.customer, each.company),
  ]);
  const heads = [
    otherLabels.company[language],
    otherLabels.reseller[language],
    labels.addSubscription[language],
  ];
  const name = labels.customers[language];
  const content = html`${filterForm(visit, reseller)}${table(name, heads, rows, language)}${pager(visit, "/customers", list)}`;
  return { title: name, problem, content };
}

/** A customer's Subscriptions page (S173, S204). */
export function customerScreen(visit: Visit, customer: string, problem?: Problem): Page | undefined {
  const { language } = visit;
  const listed = see(visit, "subscriptions", { customer });
  if (listed === undefined) return undefined;
  const { directory } = stateOf(visit);
  const nameOf = (id: string | null) => (id === null ? dash : (directory.resellers.get(id)?.name ?? id));
  const rows = listed.map((each) => [
    link(
      `/subscriptions/${encodeURIComponent(each.subscription)}`,
      directory.offers.get(each.offer)?.name ?? each.offer,
    ),
    each.nickname,
    each.licences,
    nameOf(each.reseller),
    each.mpnId ?? dash,
    nameOf(each.supportContact),
  ]);
  const heads = [
    otherLabels.subscription,
    otherLabels.nickname,
    otherLabels.licences,
    otherLabels.reseller,
    otherLabels.mpnId,
    labels.supportContact,
  ].map((label) => label[language]);
  const path = `/customers/${encodeURIComponent(customer)}`;
  const add = offers(visit, "add-subscription.start", { customer })
    ? form(
        visit,
        "add-subscription.start",
        [hidden("customer", customer), button(labels.addSubscription[language])],
        "inline",
      )
    : "";
  const account = see(visit, "customer", { customer });
  const heading = account === undefined ? "" : html`<p class="lead">${account.company}</p>`;
  const name = labels.subscriptions[language];
  const content = html`${heading}<p class="links">${link(`${path}/account`, otherLabels.account[language])} ${link(`${path}/azure`, labels.userSettings[language])}</p>${add}${table(name, heads, rows, language)}`;
  return { title: name, problem, content };
}

/** A customer's account information (S194). */
export function accountScreen(visit: Visit, customer: string, problem?: Problem): Page | undefined {
  const { language } = visit;
  const account = see(visit, "customer", { customer });
  if (account === undefined) return undefined;
  const { billing, contact } = account;
  const reseller =
    resellerChoices(visit, account.reseller === null ? [] : [account.reseller])[0]?.label ?? dash;
  const shown = facts([
    [otherLabels.reseller[language], reseller],
    [otherLabels.company[language], account.company],
    [otherLabels.domain[language], account.domain],
    [otherLabels.contactName[language], contact.name],
    [otherLabels.email[language], contact.email],
    [otherLabels.phone[language], contact.phone],
    [otherLabels.address[language], billing.address],
    [otherLabels.city[language], billing.city],
    [otherLabels.postalCode[language], billing.postalCode],
    [otherLabels.country[language], billing.country],
  ]);
  const change = offers(visit, "customer.change-phone", { customer, phone: contact.phone })
    ? section(
        otherLabels.savePhone[language],
        form(visit, "customer.change-phone", [
          hidden("customer", customer),
          field(otherLabels.phone[language], "phone", typed(problem, "phone", contact.phone)),
          button(otherLabels.savePhone[language]),
        ]),
      )
    : "";
  return { title: otherLabels.account[language], problem, content: html`${shown}${change}` };
}

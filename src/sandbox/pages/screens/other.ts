import { html } from "hono/html";
import { labels, otherLabels } from "../labels";
import { listed } from "../listed";
import type { Page } from "../page";
import {
  button,
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
import { offers, type Problem, see, stateOf, type Visit } from "../visit";
import { lineList, resellerChoices } from "./lines";

/** The official list, and a form for the own profile where it can be changed (S126, S127). */
export function officialListScreen(visit: Visit, problem?: Problem): Page | undefined {
  const { language } = visit;
  const providers = see(visit, "indirect-providers-list", {});
  if (providers === undefined) return undefined;
  const rows = providers.map(({ description, name }) => [name, description]);
  const heads = [otherLabels.provider[language], otherLabels.description[language]];
  const change = offers(visit, "profile.change", { description: "" })
    ? form(visit, "profile.change", [
        field(otherLabels.description[language], "description", typed(problem, "description")),
        button(otherLabels.changeDescription[language]),
      ])
    : "";
  const name = labels.officialList[language];
  return { title: name, problem, content: html`${table(name, heads, rows, language)}${change}` };
}

/** The orders that were placed (S116). */
export function ordersScreen(visit: Visit): Page | undefined {
  const { language } = visit;
  const list = listed(visit, "orders", {});
  if (list === undefined) return undefined;
  const { customers } = stateOf(visit);
  const rows = list.rows.map(({ customer, lines, order }) => [
    order,
    customer === null
      ? ""
      : link(
          `/customers/${encodeURIComponent(customer)}`,
          customers.get(customer)?.details.company || customer,
        ),
    lineList(visit, lines),
  ]);
  const heads = [otherLabels.order[language], otherLabels.customer[language], labels.subscriptions[language]];
  const name = otherLabels.orders[language];
  return {
    title: name,
    content: html`${table(name, heads, rows, language)}${pager(visit, "/orders", list)}`,
  };
}

/** The resellers that earn incentives, by subscription (S158, S168, S203). */
export function incentivesScreen(visit: Visit): Page | undefined {
  const { language } = visit;
  const list = listed(visit, "incentives", {});
  if (list === undefined) return undefined;
  const { directory, subscriptions } = stateOf(visit);
  const rows = list.rows.map(({ reseller, subscription }) => [
    link(
      `/subscriptions/${encodeURIComponent(subscription)}`,
      subscriptions.get(subscription)?.nickname || subscription,
    ),
    directory.resellers.get(reseller)?.name ?? reseller,
  ]);
  const heads = [otherLabels.subscription[language], otherLabels.reseller[language]];
  const name = otherLabels.incentives[language];
  return {
    title: name,
    content: html`${table(name, heads, rows, language)}${pager(visit, "/incentives", list)}`,
  };
}

function ownersSection(visit: Visit, customer: string, owners: readonly string[], problem?: Problem): Html {
  const { language } = visit;
  const choices = resellerChoices(visit, see(visit, "support-contact-choices", {}) ?? []);
  const associated = stateOf(visit).customers.get(customer)?.reseller ?? choices[0]?.value ?? "";
  const [name, head] = [otherLabels.tenantOwners[language], otherLabels.reseller[language]];
  const fields = [
    hidden("customer", customer),
    select(head, "reseller", choices, typed(problem, "reseller"), otherLabels.none[language]),
    button(otherLabels.give[language]),
  ];
  const isOffered = offers(visit, "tenant-owner.grant", { customer, reseller: associated });
  const rows = resellerChoices(visit, owners).map(({ label }) => [label]);
  return section(
    name,
    html`${table(name, [head], rows, language)}${isOffered ? form(visit, "tenant-owner.grant", fields) : ""}`,
  );
}

function noteSection(visit: Visit, customer: string, noted: string, problem?: Problem): Html {
  const { language } = visit;
  const fields = [
    hidden("customer", customer),
    field(otherLabels.note[language], "note", typed(problem, "note", noted)),
    button(otherLabels.saveNote[language]),
  ];
  const isOffered = offers(visit, "azure-account.note", { customer, note: "" });
  return section(
    otherLabels.azureAccount[language],
    html`${facts([[otherLabels.note[language], noted]])}${isOffered ? form(visit, "azure-account.note", fields) : ""}`,
  );
}

/** A stand-in for User Settings of the Azure service portal (S165-S167). */
export function azureScreen(visit: Visit, customer: string, problem?: Problem): Page | undefined {
  const { language } = visit;
  const owners = see(visit, "tenant-owners", { customer });
  const account = see(visit, "azure-account", { customer });
  if (owners === undefined && account === undefined) return undefined;
  const list = owners === undefined ? "" : ownersSection(visit, customer, owners, problem);
  const note = account === undefined ? "" : noteSection(visit, customer, account.note, problem);
  const content = html`<p class="hint">${texts.azureIntro[language]}</p>${list}${note}`;
  return { title: labels.userSettings[language], problem, content };
}

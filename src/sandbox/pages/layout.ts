import { html } from "hono/html";
import { languages } from "../../domain/language";
import { format, type Translations } from "../../domain/text";
import { labels, otherLabels } from "./labels";
import { showsList } from "./listed";
import type { Page } from "./page";
import { pane, paneSwitch } from "./pane/pane";
import type { Html } from "./parts-of-pages";
import { reasonTexts, roleTexts, texts } from "./texts";
import { basePath, offers, type Problem, see, stateOf, type Visit } from "./visit";

const languageNames = { en: "English", "zh-TW": "繁體中文" } as const;

/** Language switch. It works without a person who is signed in. */
function languageSwitch(current: string, back: string, token: string): Html {
  const buttons = languages.map(
    (each) =>
      html`<button name="language" value="${each}" lang="${each}" class="quiet"${each === current ? html` aria-pressed="true"` : html` aria-pressed="false"`}>${languageNames[each]}</button>`,
  );
  return html`<form method="post" action="${basePath}/language" class="switch"><input type="hidden" name="back" value="${back}"><input type="hidden" name="form" value="${token}">${buttons}</form>`;
}

function menuEntry(visit: Visit, path: string, label: Translations): Html {
  const here = new URL(visit.context.req.url).pathname === `${basePath}${path}`;
  return html`<li><a href="${basePath}${path}"${here ? html` aria-current="page"` : ""}>${label[visit.language]}</a></li>`;
}

/** The menu has an entry for each page that this person may see, and for work that is open. */
function menu(visit: Visit): Html {
  const { language } = visit;
  const order = see(visit, "new-customer-form", {});
  const addition = see(visit, "add-subscription", {});
  const entries = [
    ...(see(visit, "indirect-resellers", {}) === undefined
      ? []
      : [menuEntry(visit, "/indirect-resellers", labels.indirectResellers)]),
    ...(offers(visit, "partnership.request", {}) || showsList(visit, "orders", {})
      ? [menuEntry(visit, "/customers", labels.customers), menuEntry(visit, "/orders", otherLabels.orders)]
      : []),
    ...(showsList(visit, "incentives", {}) ? [menuEntry(visit, "/incentives", otherLabels.incentives)] : []),
    menuEntry(visit, "/official-list", labels.officialList),
    ...(order === undefined || order.page === "none"
      ? []
      : [menuEntry(visit, "/new-customer", labels.newCustomer)]),
    ...(addition === undefined || addition.page === "none"
      ? []
      : [menuEntry(visit, "/new-subscription", labels.newSubscription)]),
  ];
  const name = labels.partnerCenter[language];
  return html`<nav aria-label="${name}"><p class="brand"><a href="${basePath}">${name}</a></p><ul>${entries}</ul></nav>`;
}

function personLine(visit: Visit): Html {
  const { directory } = stateOf(visit);
  const person = directory.people.get(visit.who);
  const organisation = person?.organisation ?? "";
  const company = directory.providers.get(organisation) ?? directory.resellers.get(organisation);
  const roles = (person?.roles ?? []).map((role) => roleTexts[role]?.[visit.language] ?? role);
  const line = format(texts.signedInAs, visit.language, {
    person: person?.name ?? visit.who,
    company: company?.name ?? organisation,
    roles: roles.join(", ") || texts.noRole[visit.language],
  });
  const out = html`<form method="post" action="${basePath}/sign-out" class="switch"><input type="hidden" name="form" value="${visit.form}"><button class="quiet">${otherLabels.signOut[visit.language]}</button></form>`;
  return html`<span class="person">${line}</span>${out}`;
}

interface Frame {
  readonly language: string;
  readonly title: string;
  readonly header: Html;
  readonly navigation: Html | string;
  readonly main: Html;
  readonly beside: Html | string;
}

function frame({ beside, header, language, main, navigation, title }: Frame): Html {
  const texted = language === "zh-TW" ? "zh-TW" : "en";
  return html`<!doctype html>
<html lang="${texted}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${title} – ${labels.partnerCenter[texted]}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="${basePath}/style.css"><script src="${basePath}/portal.js" defer></script></head><body><a class="skip" href="#content">${texts.skip[texted]}</a>${header}<div class="columns">${navigation}<main id="content" tabindex="-1"><h1>${title}</h1>${main}</main>${beside}</div></body></html>`;
}

function alertOf({ language }: Visit, problem: Problem): Html {
  const reason = reasonTexts[problem.reason][language];
  return html`<div role="alert" class="alert" data-reason="${problem.reason}">${format(texts.refused, language, { reason })}</div>`;
}

/** The whole page of a person who is signed in, with the simulator beside it if it is open. */
export function layout(visit: Visit, page: Page): Html {
  const { language } = visit;
  const url = new URL(visit.context.req.url);
  const back = visit.context.req.method === "GET" ? `${url.pathname}${url.search}` : basePath;
  const header = html`<header><span class="product">twotier</span>${personLine(visit)}${paneSwitch(visit, back)}${languageSwitch(language, back, visit.form)}</header>`;
  const notice =
    page.notice === undefined ? "" : html`<div role="status" class="notice">${page.notice}</div>`;
  const alert = page.problem === undefined ? "" : alertOf(visit, page.problem);
  const main = html`${alert}${notice}${page.content}`;
  return frame({ language, title: page.title, header, navigation: menu(visit), main, beside: pane(visit) });
}

/** A page without menu, for requests without a person. */
export function bareLayout(
  language: string,
  title: string,
  content: Html,
  back: string,
  token: string,
): Html {
  const header = html`<header><span class="product">twotier</span>${languageSwitch(language, back, token)}</header>`;
  return frame({ language, title, header, navigation: "", main: content, beside: "" });
}

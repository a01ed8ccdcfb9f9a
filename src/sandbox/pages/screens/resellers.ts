import { html } from "hono/html";
import { labels, otherLabels } from "../labels";
import type { Page } from "../page";
import { button, form, type Html, hidden, link, section, table, textArea, typed } from "../parts-of-pages";
import { texts } from "../texts";
import { offers, type Problem, see, stateOf, type Visit, withOwnLinks } from "../visit";

/** The open draft with its ways out (S146-S149). */
function draft(visit: Visit, problem?: Problem): Html | string {
  const { language } = visit;
  const open = see(visit, "partnership-request", {});
  if (open === null || open === undefined) return "";
  const text = typed(problem, "text", withOwnLinks(visit, open.text));
  const personal = withOwnLinks(visit, open.link);
  const subject = labels.requestPartnership[language];
  const mail = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
  const area = textArea(otherLabels.message[language], "text", text);
  const buttons = html`<div class="buttons"><a class="button" href="${mail}" data-mail>${labels.openInEmail[language]}</a><button type="button" class="plain" data-copy="${texts.copied[language]}">${labels.copyToClipboard[language]}</button>${button(otherLabels.saveText[language], "plain")}${button(labels.done[language], "main", { action: "partnership.done" })}</div><p role="status" data-copied></p>`;
  const shown = html`<p class="hint">${texts.draftIntro[language]}</p>${form(visit, "partnership.edit", [area, html`<p>${otherLabels.personalLink[language]}: <a href="${personal}">${personal}</a></p>`, buttons])}`;
  return section(labels.requestPartnership[language], shown);
}

/** The Indirect resellers page (S133, S144-S150, S181). */
export function resellersScreen(visit: Visit, problem?: Problem): Page | undefined {
  const { language } = visit;
  const partners = see(visit, "indirect-resellers", {});
  if (partners === undefined) return undefined;
  const { resellers } = stateOf(visit).directory;
  const rows = partners.map(({ name, reseller }) => [
    link(`/customers?reseller=${encodeURIComponent(reseller)}`, name),
    resellers.get(reseller)?.locationMpnId ?? "",
    offers(visit, "new-customer.start", { reseller })
      ? form(
          visit,
          "new-customer.start",
          [
            hidden("reseller", reseller),
            button(labels.addNewCustomer[language], "plain", { describes: name }),
          ],
          "inline",
        )
      : "",
  ]);
  const ask = offers(visit, "partnership.request", {})
    ? form(visit, "partnership.request", button(labels.requestPartnership[language]), "inline")
    : "";
  const heads = [
    otherLabels.reseller[language],
    otherLabels.mpnId[language],
    labels.addNewCustomer[language],
  ];
  return {
    title: labels.indirectResellers[language],
    problem,
    content: html`${ask}${draft(visit, problem)}${table(labels.indirectResellers[language], heads, rows, language)}`,
  };
}

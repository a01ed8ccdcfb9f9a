import { html } from "hono/html";
import { labels, otherLabels } from "../labels";
import type { Page } from "../page";
import { button, form, link, select, typed } from "../parts-of-pages";
import { type Problem, see, stateOf, type Visit } from "../visit";
import { lineFields, resellerChoices } from "./lines";

/** The New subscription page for a customer that exists (S200-S203). `more` adds an empty line. */
export function newSubscriptionScreen(visit: Visit, problem?: Problem, more = false): Page | undefined {
  const { language } = visit;
  const addition = see(visit, "add-subscription", {});
  if (addition === undefined || addition.page === "none") return undefined;
  const company = stateOf(visit).customers.get(addition.customer ?? "")?.details.company ?? "";
  const choices = resellerChoices(visit, see(visit, "new-subscription-reseller-choices", {}) ?? []);
  const chosen = typed(problem, "reseller", addition.reseller ?? "");
  const content = html`<p>${otherLabels.customer[language]}: ${link(`/customers/${encodeURIComponent(addition.customer ?? "")}`, company)}</p>${form(
    visit,
    "add-subscription.submit",
    [
      lineFields(visit, addition.lines, problem, more),
      select(otherLabels.reseller[language], "reseller", choices, chosen, otherLabels.none[language]),
      html`<div class="buttons">${button(labels.submit[language])}${button(otherLabels.saveSelection[language], "plain", { action: "add-subscription.choose-subscriptions" })}${button(otherLabels.select[language], "plain", { action: "add-subscription.choose-reseller", describes: otherLabels.reseller[language] })}${button(otherLabels.addLine[language], "plain", { action: "add-subscription.more" })}</div>`,
    ],
  )}`;
  return { title: labels.newSubscription[language], problem: more ? undefined : problem, content };
}

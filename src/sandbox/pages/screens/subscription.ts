import { html } from "hono/html";
import { labels, otherLabels } from "../labels";
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
  section,
  select,
  typed,
} from "../parts-of-pages";
import { offers, ownerOf, type Problem, see, stateOf, type Visit } from "../visit";
import { offerChoices, resellerChoices } from "./lines";

type Shown = NonNullable<ReturnType<typeof find>>;

function find(visit: Visit, id: string) {
  const customer = stateOf(visit).subscriptions.get(id)?.customer;
  if (customer === undefined) return undefined;
  return see(visit, "subscriptions", { customer })?.find(({ subscription }) => subscription === id);
}

/** The Designated support contact list with a Submit of its own (S172, S205, S206). */
function supportForm(
  visit: Visit,
  { subscription, supportContact }: Shown,
  problem?: Problem,
): Html | string {
  const { language } = visit;
  const choices = see(visit, "support-contact-choices", {});
  if (choices === undefined) return "";
  const pending = stateOf(visit).contactSelections.get(ownerOf(visit));
  const saved = pending?.subscription === subscription ? pending.reseller : supportContact;
  const label = labels.supportContact[language];
  const chosen = typed(problem, "contact", saved ?? "");
  const submit = html`<div class="buttons">${button(labels.submit[language])}${button(otherLabels.select[language], "plain", { action: "subscription.choose-support-contact" })}</div>`;
  return section(
    label,
    form(visit, "subscription.submit-support-contact", [
      hidden("subscription", subscription),
      select(label, "contact", resellerChoices(visit, choices), chosen, otherLabels.none[language]),
      submit,
    ]),
  );
}

function resellerForm(visit: Visit, { mpnId, subscription }: Shown, problem?: Problem): Html | string {
  const label = labels.resellerMpnId[visit.language];
  if (!offers(visit, "subscription.set-reseller", { subscription, mpnId: "" })) return "";
  const value = typed(problem, "mpnId", mpnId ?? "");
  return section(
    label,
    form(visit, "subscription.set-reseller", [
      hidden("subscription", subscription),
      field(label, "mpnId", value),
      button(otherLabels.saveReseller[visit.language]),
    ]),
  );
}

function licencesForm(visit: Visit, { subscription }: Shown, problem?: Problem): Html | string {
  const { language } = visit;
  if (!offers(visit, "subscription.buy-licences", { subscription, additional: 1 })) return "";
  const value = typed(problem, "additional");
  return section(
    otherLabels.licences[language],
    form(visit, "subscription.buy-licences", [
      hidden("subscription", subscription),
      field(otherLabels.additionalLicences[language], "additional", value, "number"),
      button(otherLabels.buyLicences[language]),
    ]),
  );
}

function upgradeForm(visit: Visit, { offer, subscription }: Shown, problem?: Problem): Html | string {
  const { language } = visit;
  if (!offers(visit, "subscription.upgrade", { subscription, offer })) return "";
  const value = typed(problem, "target");
  return section(
    otherLabels.upgrade[language],
    form(visit, "subscription.upgrade", [
      hidden("subscription", subscription),
      select(
        otherLabels.upgradeTo[language],
        "target",
        offerChoices(visit),
        value,
        otherLabels.none[language],
      ),
      button(otherLabels.upgrade[language]),
    ]),
  );
}

function nicknameForm(visit: Visit, { nickname, subscription }: Shown, problem?: Problem): Html | string {
  const { language } = visit;
  if (!offers(visit, "subscription.rename", { subscription, nickname })) return "";
  const value = typed(problem, "nickname", nickname);
  return section(
    otherLabels.nickname[language],
    form(visit, "subscription.rename", [
      hidden("subscription", subscription),
      field(otherLabels.nickname[language], "nickname", value),
      button(otherLabels.rename[language]),
    ]),
  );
}

/** The details page of a subscription (S141, S157, S172, S196, S205). */
export function subscriptionScreen(visit: Visit, id: string, problem?: Problem): Page | undefined {
  const { language } = visit;
  const shown = find(visit, id);
  if (shown === undefined) return undefined;
  const { directory, subscriptions } = stateOf(visit);
  const nameOf = (reseller: string | null) =>
    reseller === null ? dash : (directory.resellers.get(reseller)?.name ?? reseller);
  const entries = facts([
    [otherLabels.offer[language], directory.offers.get(shown.offer)?.name ?? shown.offer],
    [otherLabels.licences[language], String(shown.licences)],
    [otherLabels.reseller[language], nameOf(shown.reseller)],
    [otherLabels.mpnId[language], shown.mpnId ?? dash],
    [labels.supportContact[language], nameOf(shown.supportContact)],
  ]);
  const customer = subscriptions.get(id)?.customer ?? "";
  const forms = [resellerForm, licencesForm, upgradeForm, supportForm, nicknameForm].map((each) =>
    each(visit, shown, problem),
  );
  const back = link(`/customers/${encodeURIComponent(customer)}`, labels.subscriptions[language]);
  return {
    title: otherLabels.subscription[language],
    problem,
    content: html`<p>${back}</p>${entries}<div class="cards">${forms}</div>`,
  };
}

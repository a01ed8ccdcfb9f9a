import type { RefusalReason } from "../../domain/refusal-reason";
import type { ActionName, ArgsOf, ResultOf } from "../../port/actions";
import type { CustomerDetails } from "../../port/shapes";
import type { PlacedNotice } from "./notices";
import type { Page } from "./page";
import { statesOfWork } from "./pane/positions";
import { acceptanceScreen } from "./screens/acceptance";
import { accountScreen, customersScreen } from "./screens/customers";
import { newCustomerScreen } from "./screens/new-customer";
import { azureScreen, officialListScreen } from "./screens/other";
import { resellersScreen } from "./screens/resellers";
import { subscriptionScreen } from "./screens/subscription";
import { type Problem, referenceLink, type Visit, withReferenceLinks } from "./visit";

/** The result of a form: the path of the next page, or the reason of the refusal. */
export type Done =
  | { readonly to: string; readonly placed?: PlacedNotice }
  | { readonly reason: RefusalReason };

/** One form of the pages. */
export interface Doing {
  readonly perform: (visit: Visit, data: FormData) => Done;
  /** The page on which the form stands, to show a refusal there. */
  readonly page: (visit: Visit, data: FormData, problem: Problem) => Page | undefined;
}

export function textIn(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === "string" ? value.replaceAll("\r\n", "\n") : "";
}

function numberIn(data: FormData, name: string): number {
  const text = textIn(data, name).trim();
  return text === "" ? Number.NaN : Number(text);
}

/** Performs one action. Returns its result or the reason of the refusal. */
export function attempt<Name extends ActionName>(
  visit: Visit,
  action: Name,
  args: ArgsOf<Name>,
): { readonly result: ResultOf<Name> } | { readonly reason: RefusalReason } {
  const { history, sandbox, who } = visit;
  const answer = sandbox.act(who, action, args);
  if (answer.outcome === "accepted") {
    history?.note(who, action, statesOfWork(visit));
    return { result: answer.result };
  }
  return { reason: (answer.outcome === "rejected" ? answer.reason : undefined) ?? "not-at-this-step" };
}

/** A form that performs one action. */
export function doing<Name extends ActionName>(
  action: Name,
  args: (data: FormData, visit: Visit) => ArgsOf<Name>,
  to: (data: FormData) => string,
  page: Doing["page"],
): Doing {
  return {
    perform: (visit, data) => {
      const answer = attempt(visit, action, args(data, visit));
      return "reason" in answer ? answer : { to: to(data) };
    },
    page,
  };
}

function detailsIn(data: FormData): CustomerDetails {
  const text = (name: string) => textIn(data, name);
  return {
    company: text("company"),
    domain: text("domain"),
    contact: { name: text("contactName"), email: text("email"), phone: text("phone") },
    billing: {
      address: text("address"),
      city: text("city"),
      postalCode: text("postalCode"),
      country: text("country"),
    },
  };
}

const none = () => ({});
const pathOf = (kind: string, data: FormData, name: string) =>
  `/${kind}/${encodeURIComponent(textIn(data, name))}`;
const toResellers = () => "/indirect-resellers";
const toSubscription = (data: FormData) => pathOf("subscriptions", data, "subscription");
const onResellers: Doing["page"] = (visit, _data, problem) => resellersScreen(visit, problem);
const onNewCustomer: Doing["page"] = (visit, _data, problem) =>
  newCustomerScreen(visit, problem) ?? resellersScreen(visit, problem);
const onSubscription: Doing["page"] = (visit, data, problem) =>
  subscriptionScreen(visit, textIn(data, "subscription"), problem);
const onAccount: Doing["page"] = (visit, data, problem) =>
  accountScreen(visit, textIn(data, "customer"), problem);
const onAzure: Doing["page"] = (visit, data, problem) =>
  azureScreen(visit, textIn(data, "customer"), problem);

/** The forms that perform one action each, by the last part of their address. */
export const singleForms: Readonly<Record<string, Doing>> = {
  "pane.jump": {
    perform: ({ history }, data) =>
      history?.jump(numberIn(data, "to")) ? { to: "" } : { reason: "not-at-this-step" },
    page: () => undefined,
  },
  "partnership.request": doing("partnership.request", none, toResellers, onResellers),
  "partnership.edit": doing(
    "partnership.edit",
    (data, visit) => ({ text: withReferenceLinks(visit, textIn(data, "text")) }),
    toResellers,
    onResellers,
  ),
  "partnership.done": doing("partnership.done", none, toResellers, onResellers),
  "partnership.accept": doing(
    "partnership.accept",
    (data) => ({ link: referenceLink(textIn(data, "token")) }),
    () => "/customers",
    (visit, data, problem) => acceptanceScreen(visit, textIn(data, "token"), problem),
  ),
  "profile.change": doing(
    "profile.change",
    (data) => ({ description: textIn(data, "description") }),
    () => "/official-list",
    (visit, _data, problem) => officialListScreen(visit, problem),
  ),
  "new-customer.start": doing(
    "new-customer.start",
    (data) => ({ reseller: textIn(data, "reseller") }),
    () => "/new-customer",
    onResellers,
  ),
  "new-customer.give-details": doing(
    "new-customer.give-details",
    detailsIn,
    () => "/new-customer",
    onNewCustomer,
  ),
  "new-customer.cancel": doing("new-customer.cancel", none, toResellers, onNewCustomer),
  "new-customer.done": doing("new-customer.done", none, () => "/customers", onNewCustomer),
  "add-subscription.start": doing(
    "add-subscription.start",
    (data) => ({ customer: textIn(data, "customer") }),
    () => "/new-subscription",
    (visit, _data, problem) => customersScreen(visit, problem),
  ),
  "subscription.buy-licences": doing(
    "subscription.buy-licences",
    (data) => ({ subscription: textIn(data, "subscription"), additional: numberIn(data, "additional") }),
    toSubscription,
    onSubscription,
  ),
  "subscription.upgrade": doing(
    "subscription.upgrade",
    (data) => ({ subscription: textIn(data, "subscription"), offer: textIn(data, "target") }),
    toSubscription,
    onSubscription,
  ),
  "subscription.set-reseller": doing(
    "subscription.set-reseller",
    (data) => ({ subscription: textIn(data, "subscription"), mpnId: textIn(data, "mpnId") }),
    toSubscription,
    onSubscription,
  ),
  "subscription.choose-support-contact": doing(
    "subscription.choose-support-contact",
    (data) => ({ subscription: textIn(data, "subscription"), reseller: textIn(data, "contact") }),
    toSubscription,
    onSubscription,
  ),
  "subscription.rename": doing(
    "subscription.rename",
    (data) => ({ subscription: textIn(data, "subscription"), nickname: textIn(data, "nickname") }),
    toSubscription,
    onSubscription,
  ),
  "customer.change-phone": doing(
    "customer.change-phone",
    (data) => ({ customer: textIn(data, "customer"), phone: textIn(data, "phone") }),
    (data) => `${pathOf("customers", data, "customer")}/account`,
    onAccount,
  ),
  "tenant-owner.grant": doing(
    "tenant-owner.grant",
    (data) => ({ customer: textIn(data, "customer"), reseller: textIn(data, "reseller") }),
    (data) => `${pathOf("customers", data, "customer")}/azure`,
    onAzure,
  ),
  "azure-account.note": doing(
    "azure-account.note",
    (data) => ({ customer: textIn(data, "customer"), note: textIn(data, "note") }),
    (data) => `${pathOf("customers", data, "customer")}/azure`,
    onAzure,
  ),
};

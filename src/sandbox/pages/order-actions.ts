import type { OrderLine } from "../../port/shapes";
import { attempt, type Doing, type Done, textIn } from "./actions";
import { linesIn } from "./screens/lines";
import { newCustomerScreen, subscriptionsPage } from "./screens/new-customer";
import { newSubscriptionScreen } from "./screens/new-subscription";
import { resellersScreen } from "./screens/resellers";
import { subscriptionScreen } from "./screens/subscription";
import { ownerOf, see, stateOf, type Visit } from "./visit";

/** Forms of which one button does what several actions of the port do: the choices on the page, then the step. */

const newCustomer = { to: "/new-customer" };
const newSubscription = { to: "/new-subscription" };

function isSame(lines: readonly OrderLine[], others: readonly OrderLine[]): boolean {
  return JSON.stringify(lines) === JSON.stringify(others);
}

function savedReseller(visit: Visit): string {
  const order = stateOf(visit).orders.get(ownerOf(visit));
  return order !== undefined && "subscriptionReseller" in order ? (order.subscriptionReseller ?? "") : "";
}

function chooseForCustomer(visit: Visit, data: FormData): Done {
  const reseller = textIn(data, "reseller");
  const answer = attempt(visit, "new-customer.choose-subscriptions", {
    lines: linesIn(data),
    ...(reseller === "" ? {} : { reseller }),
  });
  return "reason" in answer ? answer : newCustomer;
}

function review(visit: Visit, data: FormData): Done {
  const saved = see(visit, "new-customer-form", {})?.lines ?? [];
  const isChanged = !isSame(linesIn(data), saved) || textIn(data, "reseller") !== savedReseller(visit);
  const chosen = isChanged ? chooseForCustomer(visit, data) : newCustomer;
  if ("reason" in chosen) return chosen;
  const answer = attempt(visit, "new-customer.review", {});
  return "reason" in answer ? answer : newCustomer;
}

/** A second click on Submit arrives when the order is confirmed already. It leads to the confirmation and places nothing. */
function submitCustomer(visit: Visit): Done {
  const answer = attempt(visit, "new-customer.submit", {});
  if (!("reason" in answer)) return newCustomer;
  return see(visit, "new-customer-form", {})?.page === "confirmation" ? newCustomer : answer;
}

function chooseLines(visit: Visit, data: FormData): Done {
  const answer = attempt(visit, "add-subscription.choose-subscriptions", { lines: linesIn(data) });
  return "reason" in answer ? answer : newSubscription;
}

function chooseReseller(visit: Visit, data: FormData): Done {
  const answer = attempt(visit, "add-subscription.choose-reseller", { reseller: textIn(data, "reseller") });
  return "reason" in answer ? answer : newSubscription;
}

function saveChangedLines(visit: Visit, data: FormData): Done {
  const saved = see(visit, "add-subscription", {})?.lines ?? [];
  return isSame(linesIn(data), saved) ? newSubscription : chooseLines(visit, data);
}

function submitAddition(visit: Visit, data: FormData): Done {
  const addition = see(visit, "add-subscription", {});
  const lines = saveChangedLines(visit, data);
  if ("reason" in lines) return lines;
  const reseller = textIn(data, "reseller");
  const chosen =
    reseller === "" || reseller === addition?.reseller ? newSubscription : chooseReseller(visit, data);
  if ("reason" in chosen) return chosen;
  const answer = attempt(visit, "add-subscription.submit", {});
  if ("reason" in answer) return answer;
  return { to: `/customers/${encodeURIComponent(addition?.customer ?? "")}`, placed: answer.result };
}

function submitContact(visit: Visit, data: FormData): Done {
  const [subscription, reseller] = [textIn(data, "subscription"), textIn(data, "contact")];
  const state = stateOf(visit);
  const pending = state.contactSelections.get(ownerOf(visit));
  const present = state.subscriptions.get(subscription)?.supportContact ?? "";
  const shown = pending?.subscription === subscription ? pending.reseller : present;
  if (reseller !== "" && reseller !== shown) {
    const chosen = attempt(visit, "subscription.choose-support-contact", { subscription, reseller });
    if ("reason" in chosen) return chosen;
  }
  const answer = attempt(visit, "subscription.submit-support-contact", { subscription });
  return "reason" in answer ? answer : { to: `/subscriptions/${encodeURIComponent(subscription)}` };
}

const onNewCustomer: Doing["page"] = (visit, _data, problem) =>
  newCustomerScreen(visit, problem) ?? resellersScreen(visit, problem);
const onNewSubscription: Doing["page"] = (visit, _data, problem) => newSubscriptionScreen(visit, problem);

export const orderForms: Readonly<Record<string, Doing>> = {
  "new-customer.choose-subscriptions": { perform: chooseForCustomer, page: onNewCustomer },
  "new-customer.review": { perform: review, page: onNewCustomer },
  "new-customer.submit": { perform: submitCustomer, page: onNewCustomer },
  "add-subscription.choose-subscriptions": { perform: chooseLines, page: onNewSubscription },
  "add-subscription.choose-reseller": {
    perform: (visit, data) => {
      const lines = linesIn(data).length === 0 ? newSubscription : saveChangedLines(visit, data);
      return "reason" in lines ? lines : chooseReseller(visit, data);
    },
    page: onNewSubscription,
  },
  "add-subscription.submit": { perform: submitAddition, page: onNewSubscription },
  "subscription.submit-support-contact": {
    perform: submitContact,
    page: (visit, data, problem) => subscriptionScreen(visit, textIn(data, "subscription"), problem),
  },
};

/** The buttons that add an empty line and keep what is typed. */
export const moreLines: Readonly<Record<string, Doing["page"]>> = {
  "new-customer.more": (visit, _data, problem) => {
    const isOpen = see(visit, "new-customer-form", {})?.page === "new-subscription";
    return isOpen ? subscriptionsPage(visit, problem, true) : newCustomerScreen(visit);
  },
  "add-subscription.more": (visit, _data, problem) => newSubscriptionScreen(visit, problem, true),
};

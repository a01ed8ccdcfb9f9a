import type { ActionName, ArgsOf } from "../../port/actions";
import type { ActAnswer, ObserveAnswer } from "../../port/answers";
import type { Implementation } from "../../port/implementation";
import type { LookOf, ObservationName } from "../../port/observations";
import { defaultReset, newCustomer, provider, reseller } from "./subject";

/** What was asked and what came back, in order. */
export type Tour = readonly {
  readonly asked: ActionName | ObservationName;
  readonly outcome: string;
  readonly answer: unknown;
}[];

interface RecordingClient {
  act<Name extends ActionName>(who: string, name: Name, args: ArgsOf<Name>): Promise<ActAnswer<Name>>;
  look<Name extends ObservationName>(
    who: string,
    name: Name,
    args: LookOf<Name>,
  ): Promise<ObserveAnswer<Name>>;
  readonly tour: Tour;
}

function client(implementation: Implementation): RecordingClient {
  const tour: Tour[number][] = [];
  return {
    tour,
    async act(who, name, args) {
      const answer = await implementation.act(who, name, args);
      tour.push({ asked: name, outcome: answer.outcome, answer });
      return answer;
    },
    async look(who, name, args) {
      const answer = await implementation.observe(who, name, args);
      tour.push({ asked: name, outcome: answer.outcome, answer });
      return answer;
    },
  };
}

async function becomePartners({ act, look }: RecordingClient): Promise<void> {
  await look(provider, "indirect-providers-list", {});
  await act(provider, "profile.change", { description: "Another description" });
  await act(provider, "partnership.request", {});
  const draft = await look(provider, "partnership-request", {});
  await act(provider, "partnership.open-in-email", {});
  await act(provider, "partnership.copy-to-clipboard", {});
  const link = draft.outcome === "observed" ? (draft.value?.link ?? "none") : "none";
  await act(provider, "partnership.edit", { text: `Good morning. ${link}` });
  await act(provider, "partnership.done", {});
  await act(reseller, "partnership.accept", { link });
  await look(provider, "indirect-resellers", {});
  await look(provider, "reseller-choices", {});
}

async function orderForContoso({
  act,
  look,
}: RecordingClient): Promise<{ customer: string; subscription: string }> {
  await act(provider, "order.start", { reseller: "fabrikam" });
  await look(provider, "order", {});
  await act(provider, "order.cancel", {});
  await act(provider, "order.start", { reseller: "fabrikam" });
  await act(provider, "order.give-details", newCustomer);
  const lines = [
    { offer: "office", licences: 10 },
    { offer: "azure", licences: 1 },
  ];
  await act(provider, "order.choose-subscriptions", { lines, reseller: "fabrikam" });
  const placed = await act(provider, "order.submit", {});
  const customer = placed.outcome === "accepted" ? placed.result.customer : "nobody";
  const [subscription = "none"] = placed.outcome === "accepted" ? placed.result.subscriptions : [];
  await look(provider, "credentials", { customer });
  await act(provider, "order.done", {});
  return { customer, subscription };
}

async function addSubscription({ act, look }: RecordingClient, customer: string): Promise<void> {
  await look(provider, "customers", { reseller: "fabrikam" });
  await look(provider, "customer", { customer });
  await act(provider, "add-subscription.start", { customer });
  await act(provider, "add-subscription.choose-subscriptions", { lines: [{ offer: "intune", licences: 5 }] });
  await act(provider, "add-subscription.choose-reseller", { reseller: "fabrikam" });
  await look(provider, "add-subscription", {});
  await act(provider, "add-subscription.submit", {});
  await look(provider, "orders", {});
}

async function changeSubscriptions(
  { act, look }: RecordingClient,
  customer: string,
  subscription: string,
): Promise<void> {
  await act(provider, "subscription.buy-licences", { subscription, additional: 5 });
  await act(provider, "subscription.set-reseller", { subscription, mpnId: "1234567" });
  await act(provider, "subscription.set-support-contact", { subscription, reseller: "fabrikam" });
  await act(provider, "subscription.upgrade", { subscription, offer: "office-premium" });
  await act(reseller, "subscription.manage", { subscription, nickname: "Front office" });
  await act(reseller, "customer.manage", { customer, phone: "555 0100" });
  await look(provider, "subscriptions", { customer });
  await look(provider, "incentives", {});
  await act(provider, "tenant-owner.grant", { customer, reseller: "fabrikam" });
  await act(reseller, "azure-account.manage", { customer, note: "Ours" });
  await look(provider, "tenant-owners", { customer });
  await look(provider, "azure-account", { customer });
}

/** Goes once through every action and observation, from a reset on. Answers are recorded, whatever they are. */
export async function exerciseAll(implementation: Implementation): Promise<Tour> {
  await implementation.reset(defaultReset);
  const it = client(implementation);
  await becomePartners(it);
  const { customer, subscription } = await orderForContoso(it);
  await addSubscription(it, customer);
  await changeSubscriptions(it, customer, subscription);
  return it.tour;
}

const observations = [
  "indirect-resellers",
  "reseller-choices",
  "partnership-request",
  "order",
  "add-subscription",
  "customers",
  "orders",
  "incentives",
] as const;

/** Everything that both companies see without naming a customer, as one text to compare. */
export async function observeAll(implementation: Implementation): Promise<string> {
  const seen: string[] = [];
  for (const observation of observations) {
    for (const who of [provider, reseller]) {
      seen.push(
        `${who} ${observation} ${JSON.stringify(await implementation.observe(who, observation, {}))}`,
      );
    }
  }
  return seen.join("\n");
}

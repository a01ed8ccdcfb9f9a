import type { ActionName, ArgsOf } from "../../port/actions";
import type { ActAnswer, ObserveAnswer } from "../../port/answers";
import type { Implementation } from "../../port/implementation";
import type { LookOf, ObservationName } from "../../port/observations";
import { defaultReset, newCustomer, provider, reseller } from "./exercise-people";

/** A request with its answer. */
export interface Exercised {
  readonly asked: ActionName | ObservationName;
  readonly who: string;
  readonly args: unknown;
  readonly outcome: string;
  readonly answer: unknown;
}

/** All requests with their answers, in order. */
export type Exercise = readonly Exercised[];

interface RecordingClient {
  act<Name extends ActionName>(who: string, name: Name, args: ArgsOf<Name>): Promise<ActAnswer<Name>>;
  observe<Name extends ObservationName>(
    who: string,
    name: Name,
    args: LookOf<Name>,
  ): Promise<ObserveAnswer<Name>>;
  readonly exercise: Exercise;
}

function client(implementation: Implementation, exercise: Exercised[]): RecordingClient {
  return {
    exercise,
    async act(who, name, args) {
      const answer = await implementation.act(who, name, args);
      exercise.push({ asked: name, who, args, outcome: answer.outcome, answer });
      return answer;
    },
    async observe(who, name, args) {
      const answer = await implementation.observe(who, name, args);
      exercise.push({ asked: name, who, args, outcome: answer.outcome, answer });
      return answer;
    },
  };
}

async function becomePartners({ act, observe }: RecordingClient): Promise<void> {
  await observe(provider, "indirect-providers-list", {});
  await act(provider, "profile.change", { description: "Another description" });
  await act(provider, "partnership.request", {});
  const draft = await observe(provider, "partnership-request", {});
  await act(provider, "partnership.open-in-email", {});
  await act(provider, "partnership.copy-to-clipboard", {});
  const link = draft.outcome === "observed" ? (draft.value?.link ?? "none") : "none";
  await act(provider, "partnership.edit", { text: `Good morning. ${link}` });
  await act(provider, "partnership.done", {});
  await act(reseller, "partnership.accept", { link });
  await observe(provider, "indirect-resellers", {});
  await observe(provider, "new-subscription-reseller-choices", {});
  await observe(provider, "support-contact-choices", {});
}

async function orderForContoso({
  act,
  observe,
}: RecordingClient): Promise<{ customer: string; subscription: string }> {
  await act(provider, "new-customer.start", { reseller: "fabrikam" });
  await observe(provider, "new-customer-form", {});
  await act(provider, "new-customer.cancel", {});
  await act(provider, "new-customer.start", { reseller: "fabrikam" });
  await act(provider, "new-customer.give-details", newCustomer);
  const lines = [
    { offer: "office", licences: 10 },
    { offer: "azure", licences: 1 },
  ];
  await act(provider, "new-customer.choose-subscriptions", { lines, reseller: "fabrikam" });
  await act(provider, "new-customer.review", {});
  const placed = await act(provider, "new-customer.submit", {});
  const customer = placed.outcome === "accepted" ? placed.result.customer : "nobody";
  const [subscription = "none"] = placed.outcome === "accepted" ? placed.result.subscriptions : [];
  await observe(provider, "credentials", { customer });
  await act(provider, "new-customer.done", {});
  return { customer, subscription };
}

const observations = [
  "indirect-resellers",
  "new-subscription-reseller-choices",
  "support-contact-choices",
  "partnership-request",
  "new-customer-form",
  "add-subscription",
  "customers",
  "orders",
  "incentives",
] as const;

/** The number of observations with which an exercise begins. */
export const looksBeforeActions = 2 * observations.length;

/** Before any of it is changed, nothing may be left of an earlier change. */
async function lookAtCustomer({ observe }: RecordingClient, customer: string): Promise<void> {
  await observe(provider, "subscriptions", { customer });
  await observe(provider, "tenant-owners", { customer });
  await observe(provider, "azure-account", { customer });
}

async function addSubscription({ act, observe }: RecordingClient, customer: string): Promise<void> {
  await observe(provider, "customers", { reseller: "fabrikam" });
  await observe(provider, "customer", { customer });
  await act(provider, "add-subscription.start", { customer });
  await act(provider, "add-subscription.choose-subscriptions", { lines: [{ offer: "intune", licences: 5 }] });
  await act(provider, "add-subscription.choose-reseller", { reseller: "fabrikam" });
  await observe(provider, "add-subscription", {});
  await act(provider, "add-subscription.submit", {});
  await observe(provider, "orders", {});
}

async function changeSubscriptions(
  { act, observe }: RecordingClient,
  customer: string,
  subscription: string,
): Promise<void> {
  await act(provider, "subscription.buy-licences", { subscription, additional: 5 });
  await act(provider, "subscription.set-reseller", { subscription, mpnId: "1234567" });
  await act(provider, "subscription.choose-support-contact", { subscription, reseller: "fabrikam" });
  await act(provider, "subscription.submit-support-contact", { subscription });
  await act(provider, "subscription.upgrade", { subscription, offer: "office-premium" });
  await act(reseller, "subscription.rename", { subscription, nickname: "Front office" });
  await act(reseller, "customer.change-phone", { customer, phone: "555 0100" });
  await observe(provider, "subscriptions", { customer });
  await observe(provider, "incentives", {});
  await act(provider, "tenant-owner.grant", { customer, reseller: "fabrikam" });
  await act(reseller, "azure-account.note", { customer, note: "Ours" });
  await observe(provider, "tenant-owners", { customer });
  await observe(provider, "azure-account", { customer });
}

/** Resets the adapter and requests every action and observation once. Records all answers in `exercise`, also if it rejects. */
export async function exerciseAll(
  implementation: Implementation,
  exercise: Exercised[] = [],
): Promise<Exercise> {
  await implementation.reset(defaultReset);
  const recording = client(implementation, exercise);
  for (const what of observations)
    for (const who of [provider, reseller]) await recording.observe(who, what, {});
  await becomePartners(recording);
  const { customer, subscription } = await orderForContoso(recording);
  await lookAtCustomer(recording, customer);
  await addSubscription(recording, customer);
  await changeSubscriptions(recording, customer, subscription);
  return recording.exercise;
}

/** All observations of both companies that need no customer, as one text for comparison. */
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

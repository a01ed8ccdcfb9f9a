import { type EquivalentMutant, sameReason } from "./equivalent-mutant";

/** Faults in rules that have no effect, because another rule or the state decides in the same way. */

/** Actions that continue something which the same person started. */
const continuing = [
  "partnership.edit",
  "partnership.open-in-email",
  "partnership.copy-to-clipboard",
  "partnership.done",
  "order.give-details",
  "order.choose-subscriptions",
  "order.submit",
  "order.cancel",
  "order.done",
  "add-subscription.choose-subscriptions",
  "add-subscription.choose-reseller",
  "add-subscription.submit",
];

/** The rules that prevent people from starting anything. */
const startRules = ["resellersPlaceNoOrders", "otherRolesAreRefused"];

function broken(how: "guard" | "done", rule: string, actions: readonly string[]): readonly string[] {
  return actions.map((action) => `generated:${how}/${rule}/${action}`);
}

function brokenStartRules(how: "guard" | "done", actions: readonly string[]): readonly string[] {
  return startRules.flatMap((rule) => broken(how, rule, actions));
}

const refusals: readonly EquivalentMutant[] = [
  ...sameReason(
    "Whoever may not begin has nothing open, so it is refused all the same, for the step; either reason is true.",
    brokenStartRules("guard", continuing),
  ),
  ...sameReason(
    "Changing the profile is refused to everybody (S127), so it is refused all the same; either reason is true.",
    brokenStartRules("guard", ["profile.change"]),
  ),
  ...sameReason(
    "Nobody without a listed role is a global admin, so the next rule refuses with the same reason.",
    broken("guard", "otherRolesAreRefused", ["partnership.accept"]),
  ),
  ...sameReason(
    "Submitting looks for itself whether there is something to submit, and refuses with the same reason.",
    broken("guard", "stepsInOrder", ["order.submit", "add-subscription.submit"]),
  ),
];

const deeds: readonly EquivalentMutant[] = [
  ...sameReason(
    "Whoever may not begin has nothing open, so nothing can happen behind the refusal.",
    brokenStartRules("done", continuing),
  ),
  ...sameReason("Changing the profile changes nothing, with or without the refusal.", [
    ...brokenStartRules("done", ["profile.change"]),
    ...broken("done", "profileChangedByMicrosoft", ["profile.change"]),
  ]),
  ...sameReason(
    "A reseller has no partners, so the next rule keeps everything from happening.",
    broken("done", "resellersPlaceNoOrders", [
      "order.start",
      "subscription.set-reseller",
      "subscription.set-support-contact",
    ]),
  ),
  ...sameReason(
    "What is opened behind the refusal is shown to that person alone, to whom every such page and every further step is refused.",
    [
      ...broken("done", "resellersPlaceNoOrders", ["partnership.request", "add-subscription.start"]),
      ...broken("done", "otherRolesAreRefused", [
        "partnership.request",
        "order.start",
        "add-subscription.start",
      ]),
    ],
  ),
  ...sameReason(
    "The rule about global admins keeps everything from happening.",
    broken("done", "otherRolesAreRefused", ["partnership.accept"]),
  ),
  ...sameReason(
    "An unknown link names no provider, so there is nothing that could happen.",
    broken("done", "unknownLinksEstablishNothing", ["partnership.accept"]),
  ),
  ...sameReason(
    "Without an open draft or wizard there is nothing that could be changed, handed over or submitted.",
    broken("done", "stepsInOrder", [
      ...continuing.slice(0, 4),
      "order.submit",
      ...continuing.filter((action) => action.startsWith("add-subscription.")),
    ]),
  ),
  ...sameReason(
    "Whoever does not serve the customer is not associated with it, so the next rule keeps everything from happening.",
    broken("done", "otherCompaniesThingsAreUnknown", ["subscription.manage", "customer.manage"]),
  ),
];

export const maskedByOtherGuards: readonly EquivalentMutant[] = [...refusals, ...deeds];

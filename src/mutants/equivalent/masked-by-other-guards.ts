import { type EquivalentMutant, sameReason } from "./equivalent-mutant";

/** Faults in rules that have no effect, because another rule or the state decides in the same way. */

/** Actions that continue something which the same person started. */
const continuing = [
  "partnership.edit",
  "partnership.open-in-email",
  "partnership.copy-to-clipboard",
  "partnership.done",
  "new-customer.give-details",
  "new-customer.choose-subscriptions",
  "new-customer.review",
  "new-customer.submit",
  "new-customer.cancel",
  "new-customer.done",
  "add-subscription.choose-subscriptions",
  "add-subscription.choose-reseller",
  "add-subscription.submit",
];

/** The rules that prevent people from starting anything. */
const startRules = ["resellersPlaceNoOrders", "otherRolesAreRefused"];

const submitContact = ["subscription.submit-support-contact"];
const unknownThings = "otherCompaniesThingsAreUnknown";

function broken(how: "guard" | "done", rule: string, actions: readonly string[]): readonly string[] {
  return actions.map((action) => `generated:${how}/${rule}/${action}`);
}

function brokenStartRules(how: "guard" | "done", actions: readonly string[]): readonly string[] {
  return startRules.flatMap((rule) => broken(how, rule, actions));
}

const refusals: readonly EquivalentMutant[] = [
  ...sameReason(
    "A person who may not start has nothing open, so the action is still refused because of the step. Both reasons are true.",
    brokenStartRules("guard", continuing),
  ),
  ...sameReason(
    "A person who may not choose a support contact has chosen none, so the submission is still refused. Both reasons are true.",
    [...brokenStartRules("guard", submitContact), ...broken("guard", unknownThings, submitContact)],
  ),
  ...sameReason(
    "Changing the profile is refused to all people (S127), so the action is still refused. Both reasons are true.",
    brokenStartRules("guard", ["profile.change"]),
  ),
  ...sameReason(
    "A person without a listed role is no global admin, so the next rule refuses with the same reason.",
    broken("guard", "otherRolesAreRefused", ["partnership.accept"]),
  ),
  ...sameReason(
    "Submitting checks itself that something can be submitted, and refuses with the same reason.",
    broken("guard", "stepsInOrder", ["new-customer.submit", "add-subscription.submit"]),
  ),
];

const deeds: readonly EquivalentMutant[] = [
  ...sameReason(
    "A person who may not start has nothing open, so executing the refused action has no effect.",
    brokenStartRules("done", continuing),
  ),
  ...sameReason(
    "A person who may not choose a support contact has chosen none, so executing the refused submission has no effect.",
    [...brokenStartRules("done", submitContact), ...broken("done", unknownThings, submitContact)],
  ),
  ...sameReason(
    "Only this person could see and submit the support contact that the refused action chooses, and both are refused to this person.",
    broken("done", "otherRolesAreRefused", ["subscription.choose-support-contact"]),
  ),
  ...sameReason("Changing the profile changes nothing, with or without the refusal.", [
    ...brokenStartRules("done", ["profile.change"]),
    ...broken("done", "profileChangedByMicrosoft", ["profile.change"]),
  ]),
  ...sameReason(
    "A reseller has no partners, so the next rule prevents any effect.",
    broken("done", "resellersPlaceNoOrders", [
      "new-customer.start",
      "subscription.set-reseller",
      "subscription.choose-support-contact",
    ]),
  ),
  ...sameReason(
    "Only this person could see what the refused action opens, and all such pages and further steps are refused to this person.",
    [
      ...broken("done", "resellersPlaceNoOrders", ["partnership.request", "add-subscription.start"]),
      ...broken("done", "otherRolesAreRefused", [
        "partnership.request",
        "new-customer.start",
        "add-subscription.start",
      ]),
    ],
  ),
  ...sameReason(
    "The rule about global admins prevents any effect.",
    broken("done", "otherRolesAreRefused", ["partnership.accept"]),
  ),
  ...sameReason(
    "An unknown link names no provider, so accepting it has no effect.",
    broken("done", "unknownLinksEstablishNothing", ["partnership.accept"]),
  ),
  ...sameReason(
    "Without an open draft or wizard, nothing can be changed, returned or submitted.",
    broken("done", "stepsInOrder", [
      ...continuing.slice(0, 4),
      "new-customer.submit",
      ...continuing.filter((action) => action.startsWith("add-subscription.")),
    ]),
  ),
  ...sameReason(
    "Only an order on the New subscription page goes on to the review, so executing the refused action has no effect elsewhere.",
    broken("done", "stepsInOrder", ["new-customer.review"]),
  ),
  ...sameReason(
    "A reseller that does not serve the customer is not associated with it, so the next rule prevents any effect.",
    broken("done", "otherCompaniesThingsAreUnknown", ["subscription.rename", "customer.change-phone"]),
  ),
];

export const maskedByOtherGuards: readonly EquivalentMutant[] = [...refusals, ...deeds];

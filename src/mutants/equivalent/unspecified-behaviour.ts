import { type EquivalentMutant, sameReason } from "./equivalent-mutant";

/** Faults that change answers about which neither the page nor a reading decides. */
export const unspecifiedBehaviour: readonly EquivalentMutant[] = [
  ...sameReason(
    "Two reasons are true for an unknown reseller: it is unknown, and it has no partnership with the provider.",
    ["mutant:azure/ConditionalExpression/fae8668b", "mutant:preconditions/ConditionalExpression/b68df995"],
  ),
  ...sameReason(
    "The page does not state how much of a customer a reseller sees that serves it by a subscription alone: by S138 both serve it, and reading-010 limits management, not visibility.",
    ["mutant:azure/LogicalOperator/d76f52a9", "mutant:facts/ConditionalExpression/d2f3e259"],
  ),
  ...sameReason(
    "The page does not require different temporary passwords for different customers; a conforming variant gives all customers the same.",
    ["mutant:facts/StringLiteral/25a500c0"],
  ),
  ...sameReason(
    "The page does not state if details that consist of blanks are missing: reading-019 requires texts, not their content.",
    ["mutant:rules/details-are-complete/MethodExpression/8b87b74c"],
  ),
  ...sameReason(
    "S165 to S167 speak of the reseller: the page does not state if the provider itself can change a customer's Azure account.",
    ["mutant:rules/azure-needs-tenant-owner/ConditionalExpression/c7661667"],
  ),
  ...sameReason(
    "The page does not state in which form a portal shows a telephone number; those that are tried have digits and signs alone.",
    ["generated:text/phone-changed/capitals", "generated:text/phone-changed/ascii-only"],
  ),
  ...sameReason("The page does not state the nickname of a subscription before it is renamed.", [
    "generated:thing/subscription/no-nickname",
  ]),
  ...sameReason("The page does not state if an empty page is shown or refused to a reseller's people.", [
    "generated:look/resellersPlaceNoOrders",
  ]),
  ...sameReason(
    "The ids of the order and its subscriptions in the result of the submission are not required: S188 to S190 list what the confirmation shows, without them.",
    [
      "generated:result/new-customer.submit/order",
      "generated:result/new-customer.submit/subscriptions",
      "generated:result/add-subscription.submit/order",
      "generated:result/add-subscription.submit/subscriptions",
    ],
  ),
];

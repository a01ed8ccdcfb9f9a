import { type EquivalentMutant, sameReason } from "./equivalent-mutant";

/** Faults that change answers about which neither the page nor a reading decides. */
export const unspecifiedBehaviour: readonly EquivalentMutant[] = [
  ...sameReason(
    "Two reasons are true of a reseller that nobody knows: that it is unknown, and that there is nothing between it and the provider.",
    ["mutant:azure/ConditionalExpression/fae8668b", "mutant:gates/ConditionalExpression/b68df995"],
  ),
  ...sameReason(
    "How much of a customer a reseller sees that serves it by a subscription alone: S138 has both serve it, and reading-010 bounds what is managed, not what is seen.",
    ["mutant:azure/LogicalOperator/d76f52a9", "mutant:facts/ConditionalExpression/62768d28"],
  ),
  ...sameReason(
    "Whether temporary passwords differ from customer to customer; a correct variant gives all customers the same.",
    ["mutant:facts/StringLiteral/0ed83f3f"],
  ),
  ...sameReason(
    "Whether the provider's own people manage the Azure account: S165 to S167 speak of the reseller alone.",
    ["mutant:rules/azure-needs-tenant-owner/ConditionalExpression/f13c2192"],
  ),
  ...sameReason(
    "Whether details of nothing but blanks are missing: reading-019 asks for the texts, not for what is in them.",
    ["mutant:rules/details-are-complete/MethodExpression/8b87b74c"],
  ),
  ...sameReason("What a subscription is called before somebody gives it a name.", [
    "generated:thing/subscription/no-nickname",
  ]),
  ...sameReason(
    "Whether a page on which nothing would stand is refused to a reseller's people or shown empty.",
    ["generated:look/resellersPlaceNoOrders"],
  ),
  ...sameReason(
    "Numbers of the order and of its subscriptions on submission: S188 to S190 name what the confirmation shows, and they are not among it.",
    [
      "generated:result/order.submit/order",
      "generated:result/order.submit/subscriptions",
      "generated:result/add-subscription.submit/order",
      "generated:result/add-subscription.submit/subscriptions",
    ],
  ),
];

import { type EquivalentMutant, sameReason } from "./equivalent-mutant";

/** Changes to the code of the reference that change no answer. */
const groups: readonly (readonly [because: string, ids: readonly string[]])[] = [
  [
    "The name for a closed page is only compared with names of open pages, and neither name is one of them.",
    [
      "additions/StringLiteral/7f555672",
      "orders/StringLiteral/e246c3f0",
      "partnerships/StringLiteral/830d7c46",
      "partnerships/StringLiteral/6621ef5d",
    ],
  ],
  [
    "A person who is refused because of the role or the step has nothing open, so the other half of the condition refuses with the same reason.",
    ["additions/ConditionalExpression/355de0e2", "orders/ConditionalExpression/a8068b34"],
  ],
  [
    "The text is returned only if a draft is open, and then it is the draft's.",
    ["partnerships/StringLiteral/28342572"],
  ],
  ["Every subscription that a customer's record names exists.", ["facts/BooleanLiteral/26e92b87"]],
  [
    "The additional check never refuses: partners were enrolled when they accepted, and enrolment does not change during a run.",
    [
      "preconditions/ConditionalExpression/b8f35175",
      "preconditions/ConditionalExpression/e4be8983",
      "preconditions/EqualityOperator/8361c7dd",
      "preconditions/LogicalOperator/3bc27c3f",
    ],
  ],
  [
    "The value for an unknown person is only compared with ids of companies, and neither value is one of them.",
    [
      "person/StringLiteral/c3a35d69",
      "person/StringLiteral/91e942bd",
      "person/StringLiteral/91e942bd-2",
      "person/StringLiteral/91e942bd-3",
    ],
  ],
  [
    "An unknown person has no role, so the other half of the rule refuses with the same reason.",
    [
      "rules/other-roles-are-refused/ConditionalExpression/7ebe446e",
      "rules/global-admin-accepts/ConditionalExpression/7ebe446e",
    ],
  ],
  [
    "An empty MPN ID is no reseller's, so it is refused with the same reason.",
    ["incentives/ConditionalExpression/871d3721", "incentives/StringLiteral/50d2bad0"],
  ],
  [
    "Ids and links are opaque, so their length and origin are free.",
    [
      "new-id/MethodExpression/4705fc8e",
      "partnerships/StringLiteral/b0fee1cd",
      "partnerships/ConditionalExpression/6574995e",
      "partnerships/EqualityOperator/1b04a72b",
    ],
  ],
  [
    "A provider has one link only, so it makes no difference if that link replaces the others.",
    [
      "partnerships/ConditionalExpression/9942985f",
      "partnerships/ConditionalExpression/bfbe941a",
      "partnerships/EqualityOperator/127f54e8",
    ],
  ],
  [
    "Association bounds resellers only, so the further rule refuses a provider nothing.",
    ["subscriptions/BooleanLiteral/ca677882"],
  ],
  [
    "Ids of subscriptions that do not exist are ignored in all lists and queries.",
    ["place-order/ArrayDeclaration/8de3c929"],
  ],
  ["No reseller has the one name or the other.", ["place-order/StringLiteral/27592ada"]],
  ["Nothing that anybody can see depends on the time.", ["reference-parts/ArithmeticOperator/610cef94"]],
  ["Callers that create a reference always state its readings.", ["reference-parts/BooleanLiteral/358f4354"]],
];

export const noObservableChange: readonly EquivalentMutant[] = groups.flatMap(([because, ids]) =>
  sameReason(
    because,
    ids.map((id) => `mutant:${id}`),
  ),
);

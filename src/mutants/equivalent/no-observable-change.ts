import { type EquivalentMutant, sameReason } from "./equivalent-mutant";

/** Changes to the code of the reference that change no answer. */
const groups: readonly (readonly [because: string, ids: readonly string[]])[] = [
  [
    "The name of what is not open is compared with names of pages alone, and is none of them before or after.",
    [
      "additions/StringLiteral/7c6817d6",
      "orders/StringLiteral/e040b8f8",
      "partnerships/StringLiteral/830d7c46",
      "partnerships/StringLiteral/b204c456",
    ],
  ],
  [
    "Whoever is refused for the person or for the step has nothing open there, and then the other half of the condition refuses with the same reason.",
    ["additions/ConditionalExpression/355de0e2", "orders/ConditionalExpression/a8068b34"],
  ],
  [
    "A text that is handed over only where a draft is open, and then it is the draft's.",
    ["partnerships/StringLiteral/28342572"],
  ],
  ["Every subscription that a customer's record names exists.", ["facts/BooleanLiteral/26e92b87"]],
  [
    "The further check finds nothing: partners were enrolled when they accepted, and enrolment does not change in a run.",
    [
      "gates/ConditionalExpression/b8f35175",
      "gates/ConditionalExpression/e4be8983",
      "gates/EqualityOperator/8361c7dd",
      "gates/LogicalOperator/3bc27c3f",
    ],
  ],
  [
    "What is noted of a stranger is compared with ids of companies alone, and is none of them before or after.",
    [
      "person/StringLiteral/c3a35d69",
      "person/StringLiteral/50a7913b",
      "person/StringLiteral/50a7913b-2",
      "person/StringLiteral/50a7913b-3",
    ],
  ],
  [
    "A stranger has no role, so the other half of the rule refuses with the same reason.",
    ["rules/other-roles-are-refused/ConditionalExpression/7ebe446e"],
  ],
  [
    "An id of a subscription that does not exist is passed over wherever subscriptions are listed or asked for.",
    ["placing/ArrayDeclaration/8de3c929"],
  ],
  ["No reseller has the one name or the other.", ["placing/StringLiteral/27592ada"]],
  ["Nothing that anybody can see depends on the time.", ["reference-parts/ArithmeticOperator/610cef94"]],
  ["Whoever makes a reference says which readings it follows.", ["reference-parts/BooleanLiteral/358f4354"]],
];

export const noObservableChange: readonly EquivalentMutant[] = groups.flatMap(([because, ids]) =>
  sameReason(
    because,
    ids.map((id) => `mutant:${id}`),
  ),
);

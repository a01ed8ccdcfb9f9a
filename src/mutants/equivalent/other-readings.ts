import type { ReadingId } from "../../domain/choices";
import { type EquivalentMutant, sameReason } from "./equivalent-mutant";

/** Changes to code that has an effect only if a reading is off. The suite judges the reference with all readings on. */
function without(reading: ReadingId, ids: readonly string[]): readonly EquivalentMutant[] {
  return sameReason(
    `The changed code has an effect only if ${reading} is off, and here all readings are on.`,
    ids.map((id) => `mutant:${id}`),
  );
}

export const mutantsOfOtherReadings: readonly EquivalentMutant[] = [
  ...without("reading-003", ["rules/acceptance-is-idempotent/ConditionalExpression/8abd198a"]),
  // Starting again while something is open.
  ...without("reading-004", [
    "orders/ConditionalExpression/402c902e",
    "orders/ConditionalExpression/cc7e322d",
    "orders/EqualityOperator/4b2eca34",
    "orders/StringLiteral/189437f9",
    "rules/starting-afresh-abandons/ConditionalExpression/144abe6a",
  ]),
  // The pages to which a person may go back.
  ...without("reading-005", [
    "orders/StringLiteral/0d0fa4d1",
    "orders/StringLiteral/4be31c06",
    "orders/StringLiteral/f4755fe4",
    "orders/ArrayDeclaration/9291f7c2",
    "orders/ArrayDeclaration/1ae5202e",
    "orders/StringLiteral/ceb99ec0",
    "orders/ArrayDeclaration/e4281e90",
    "orders/StringLiteral/cc0df6e3",
    "orders/ArrayDeclaration/80d7984d",
    "orders/StringLiteral/a79e45cd",
    "partnerships/ArrayDeclaration/a9b8444a",
    "partnerships/StringLiteral/aa99c01c",
    "rules/steps-in-order/ArrayDeclaration/b3e02583",
    "rules/steps-in-order/ConditionalExpression/833bb6cd",
  ]),
  ...without("reading-009", [
    "rules/other-accounts-earn-nothing/ConditionalExpression/61a1b0e9",
    "rules/other-accounts-earn-nothing/ConditionalExpression/3616036f",
    "rules/other-accounts-earn-nothing/ConditionalExpression/cb1cd35f",
    "rules/other-accounts-earn-nothing/EqualityOperator/14379d13",
  ]),
  // Association with one subscription as a way to administer the customer.
  ...without("reading-010", [
    "facts/ConditionalExpression/793244b3",
    "facts/ArrowFunction/3b475b61",
    "facts/ConditionalExpression/5c6112dc",
    "facts/ConditionalExpression/a6cc28b6",
    "facts/EqualityOperator/e52f0eeb",
    "facts/MethodExpression/0a2b4257",
  ]),
  ...without("reading-011", [
    "facts/ConditionalExpression/415b4683",
    "facts/ConditionalExpression/a029381f",
    "facts/EqualityOperator/dac8f2d1",
  ]),
  ...without("reading-012", [
    "rules/upgrade-targets/ConditionalExpression/53dcdfc3",
    "rules/upgrade-targets/ConditionalExpression/c172f920",
    "rules/upgrade-targets/EqualityOperator/94da1ce3",
  ]),
  ...without("reading-014", [
    "rules/azure-needs-tenant-owner/ConditionalExpression/9b491916",
    "rules/azure-needs-tenant-owner/ConditionalExpression/ef64ab38",
    "rules/azure-needs-tenant-owner/EqualityOperator/2b4a08f1",
    "rules/tenant-owner-needs-association/ConditionalExpression/76df705c",
  ]),
  ...without("reading-019", ["rules/details-are-complete/ConditionalExpression/2dbf2e5a"]),
  ...without("reading-023", ["incentives/ConditionalExpression/c3a9af5d"]),
  ...without("reading-025", ["place-order/ArithmeticOperator/fa3118a4"]),
  // The filter by the resellers of single subscriptions.
  ...without("reading-029", [
    "customers/ArrowFunction/a326de87",
    "customers/ConditionalExpression/a606a911",
    "customers/ConditionalExpression/b807dc3f",
    "customers/EqualityOperator/634b8b0c",
    "customers/MethodExpression/85f4422a",
    "customers/ConditionalExpression/b1011f39",
  ]),
  ...without("reading-031", [
    "subscriptions/ConditionalExpression/e125e059",
    "subscriptions/ArrayDeclaration/335ecaa7",
    "subscriptions/ArrayDeclaration/0c8f49e7",
  ]),
  ...without("reading-032", [
    "facts/ConditionalExpression/88f48dcb",
    "facts/ConditionalExpression/cad2efe9",
    "facts/EqualityOperator/c3b3609b",
  ]),
];

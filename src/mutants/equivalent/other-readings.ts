import type { ReadingId } from "../../domain/choices";
import { type EquivalentMutant, sameReason } from "./equivalent-mutant";

/** Changes to code that has an effect only under another choice than the suite's own, under which the reference is judged. */
function without(reading: ReadingId, ids: readonly string[]): readonly EquivalentMutant[] {
  return sameReason(
    `The changed code has an effect only under another choice of ${reading} than the suite's own, and the score is measured under that.`,
    ids.map((id) => `mutant:${id}`),
  );
}

export const mutantsOfOtherReadings: readonly EquivalentMutant[] = [
  ...without("reading-003", ["rules/acceptance-is-idempotent/ConditionalExpression/8abd198a"]),
  // Starting again while something is open.
  ...without("reading-004", [
    "additions/ConditionalExpression/1dc156a7",
    "additions/ConditionalExpression/c7023460",
    "additions/ConditionalExpression/bbd8bad2",
    "additions/EqualityOperator/a14bb332",
    "orders/ConditionalExpression/9452db75",
    "orders/ConditionalExpression/b8cad221",
    "orders/ConditionalExpression/37591b6d",
    "orders/LogicalOperator/48307847",
    "orders/ConditionalExpression/78942a58",
    "orders/EqualityOperator/75dd25a6",
    "orders/ConditionalExpression/f52aa3a0",
    "orders/EqualityOperator/a58aa47d",
    "partnerships/ConditionalExpression/b6dc331d",
    "rules/starting-afresh-abandons/ConditionalExpression/84260c36",

    "orders/ConditionalExpression/402c902e",
    "orders/ConditionalExpression/cc7e322d",
    "orders/EqualityOperator/4b2eca34",
    "orders/StringLiteral/189437f9",
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
    "rules/azure-needs-tenant-owner/ConditionalExpression/64470dcd",
    "rules/azure-needs-tenant-owner/ConditionalExpression/4cbb8999",
    "rules/azure-needs-tenant-owner/EqualityOperator/ca8f7a2a",
    "rules/azure-needs-tenant-owner/ConditionalExpression/f90f7b3f",
    "rules/azure-needs-tenant-owner/ConditionalExpression/e32310d2",
    "rules/azure-needs-tenant-owner/LogicalOperator/3bdef943",
    "rules/azure-needs-tenant-owner/ConditionalExpression/30f8c83c",
    "rules/azure-needs-tenant-owner/EqualityOperator/a654fba9",
    "rules/azure-needs-tenant-owner/BooleanLiteral/73140292",
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
  ...without("reading-001", [
    "rules/other-roles-are-refused/ConditionalExpression/2542f654",
    "rules/other-roles-are-refused/BooleanLiteral/5e953b4c",
  ]),
  ...without("reading-007", [
    "rules/transacting-reseller-has-active-agreement/ConditionalExpression/3439b8ff",
    "rules/transacting-reseller-has-active-agreement/ConditionalExpression/93973b32",
  ]),
  // Both sides have the same choice.
  ...without("reading-034", [
    "rules/other-roles-are-refused/ConditionalExpression/c9139e83",
    "rules/other-roles-are-refused/ConditionalExpression/c219cae6",
    "rules/other-roles-are-refused/EqualityOperator/46eab1d0",
  ]),
  ...without("reading-036", [
    "order-pages/ConditionalExpression/5b8f258c",
    "order-pages/ConditionalExpression/2d4a46e2",
    "order-pages/EqualityOperator/e651dd23",
  ]),
  ...without("reading-037", [
    "incentives/ConditionalExpression/7c4b4b0d",
    "incentives/ConditionalExpression/33ac3b2e",
    "incentives/EqualityOperator/fcf0152d",
  ]),
  ...without("reading-038", [
    "partnerships/MethodExpression/081ebc88",
    "partnerships/ArrowFunction/5766732e",
    "partnerships/ConditionalExpression/04c9a4cc",
    "partnerships/ConditionalExpression/e0e122c2",
    "partnerships/EqualityOperator/686e44e3",
    "partnerships/ConditionalExpression/8ee7db98",
    "partnerships/ConditionalExpression/33fcc2e6",
    "partnerships/ConditionalExpression/93d48316",
    "partnerships/EqualityOperator/2bab21b3",
    "partnerships/ConditionalExpression/b7a26a73",
  ]),
  ...without("reading-039", ["place-order/LogicalOperator/4a9d0351"]),
  ...without("reading-040", [
    "place-order/ConditionalExpression/546bbf1f",
    "place-order/ConditionalExpression/4fbfb668",
    "place-order/EqualityOperator/e6fad2ac",
  ]),
  ...without("reading-041", [
    "customers/ConditionalExpression/029a9fa6",
    "facts/ConditionalExpression/4db6bfb8",
    "facts/BooleanLiteral/690fd1c8",
  ]),
  // An empty MPN ID is refused before it is looked up or recorded.
  ...without("reading-042", [
    "directory/MethodExpression/07cc4e6c",
    "directory/ConditionalExpression/1c3d774e",
    "directory/StringLiteral/d9c9fb7b",
    "incentives/ConditionalExpression/8b0f3a02",
    "incentives/StringLiteral/ac3d31ce",
  ]),
  ...without("reading-045", [
    "open-work/ConditionalExpression/0d5c4778",
    "open-work/ConditionalExpression/3389c39a",
    "open-work/ConditionalExpression/1a5209a5",
    "open-work/LogicalOperator/6ca014e2",
    "open-work/ConditionalExpression/a58b220d",
    "open-work/EqualityOperator/df6fdad0",
    "open-work/ConditionalExpression/4b3f3438",
    "open-work/ConditionalExpression/f97d6765",
    "open-work/LogicalOperator/985af06a",
    "open-work/ConditionalExpression/d2ff6b00",
    "open-work/EqualityOperator/4ceef3a2",
    "open-work/ConditionalExpression/fc5fddb2",
    "open-work/ConditionalExpression/7f4d262a",
    "open-work/LogicalOperator/3308dcff",
    "open-work/ConditionalExpression/9aa77d1c",
    "open-work/EqualityOperator/ae5fda9a",
  ]),
  ...without("reading-047", [
    "additions/ArrayDeclaration/4cb74312",
    "additions/ConditionalExpression/9f98d7bf",
    "additions/ConditionalExpression/8455f560",
    "additions/EqualityOperator/0bc7968e",
  ]),
  ...without("reading-048", ["orders/StringLiteral/ada65aec"]),
  ...without("reading-049", [
    "customers/ConditionalExpression/88dfe853",
    "customers/ConditionalExpression/c3b8fd0a",
    "customers/ConditionalExpression/9f97025f",
    "customers/BooleanLiteral/530bfe0a",
  ]),
  ...without("reading-051", [
    "subscriptions/ConditionalExpression/5edec18a",
    "subscriptions/ConditionalExpression/ba5fdab9",
    "subscriptions/EqualityOperator/7dde959c",
  ]),
];

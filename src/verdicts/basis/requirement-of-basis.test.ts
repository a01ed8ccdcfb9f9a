import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Basis } from "../../assertions/finding";
import type { RequirementSlug } from "../../register/requirements";
import { requirementOfBasis } from "./requirement-of-basis";

const cases: readonly (readonly [story: string, basis: Basis, requirement: RequirementSlug])[] = [
  ["an action that is refused", { action: "new-customer.submit" }, "submission-places-order"],
  [
    "an action that is refused for a role",
    { action: "new-customer.start", reason: "role-not-permitted" },
    "listed-roles-may-act",
  ],
  [
    "a customer that is not listed after its order",
    { what: "customers", field: "row", after: ["new-customer.done", "new-customer.submit"] },
    "new-customer-listed-with-reseller",
  ],
  [
    "a customer that is no longer listed",
    { what: "customers", field: "row", after: [] },
    "customers-are-found",
  ],
  [
    "the page after a submission",
    { what: "new-customer-form", field: "other", after: ["new-customer.submit", "new-customer.review"] },
    "confirmation-follows-submission",
  ],
  [
    "a look that is refused for a role",
    { what: "subscriptions", field: "shown", after: [], reason: "role-not-permitted" },
    "listed-roles-may-act",
  ],
  [
    "a field that has no basis of its own",
    { what: "azure-account", field: "note", after: ["azure-account.note"] },
    "tenant-owner-manages-azure",
  ],
];

describe("what a step takes for granted", () => {
  for (const [story, basis, requirement] of cases)
    test(`${story} blames ${requirement}`, () => {
      assert.equal(requirementOfBasis(basis), requirement);
    });
});

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { packageRoot } from "../../../domain/package-root";
import { refusalReasons } from "../../../domain/refusal-reason";
import { actionNames } from "../../../port/actions";
import { requirements } from "../../../register/requirements";
import {
  acceptedBecause,
  requirementOfRefusal,
  requirementOfUndueRefusal,
} from "../../../verdicts/basis/actions";
import { type FieldBasis, fieldBases } from "../../../verdicts/basis/observations";

const folder = join(packageRoot(), "src/reference");
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .map((name) => readFileSync(join(folder, name), "utf8"));
const cited = new Set(
  sources.flatMap((source) => [...source.matchAll(/@requirement ([a-z-]+)/g)].map(([, slug]) => slug)),
);

const fields: readonly FieldBasis[] = Object.values(fieldBases).flatMap((each) =>
  Object.values(each).filter((basis) => basis !== undefined),
);
const named = new Set<string>([
  ...Object.values(acceptedBecause),
  ...actionNames.flatMap((action) =>
    refusalReasons.flatMap((reason) => [
      requirementOfRefusal(action, reason),
      requirementOfUndueRefusal(action, reason),
    ]),
  ),
  ...fields.flatMap(({ after, always }) => [...Object.values(after ?? {}), always]),
]);

/** Requirements that `requirement-of.ts` finds by more than one field, and those that every answer has a part in. */
const foundOtherwise = [
  "customers-filtered-by-reseller",
  "link-stays-in-request",
  "location-account-mpn-id-earns-incentives",
  "relationships-managed-in-one-place",
  "support-contact-for-new-subscription",
];

describe("the requirements that a divergence can blame", () => {
  test("are cited by the reference", () => {
    assert.deepEqual(
      [...named].filter((slug) => !cited.has(slug)),
      [],
    );
  });

  test("are all that the reference cites", () => {
    const slugs = requirements.map(({ slug }) => slug).filter((slug) => cited.has(slug));
    assert.ok(slugs.length > 40);
    assert.deepEqual(
      slugs.filter((slug) => !named.has(slug) && !foundOtherwise.includes(slug)),
      [],
    );
  });
});

describe("an undue refusal", () => {
  const cases = [
    ["new-customer.submit", "no-partnership", "partnership-permits-orders"],
    ["subscription.set-reseller", "agreement-not-active", "transacting-reseller-has-active-agreement"],
    ["subscription.choose-support-contact", "not-associated", "involvement-is-chosen-freely"],
    ["subscription.rename", "not-associated", "associated-reseller-manages-subscription"],
    ["new-customer.start", "role-not-permitted", "listed-roles-may-act"],
    ["new-customer.submit", "not-at-this-step", "submission-places-order"],
    ["new-customer.submit", undefined, "submission-places-order"],
  ] as const;
  for (const [action, reason, requirement] of cases) {
    test(`of ${action} for ${reason ?? "no reason"} blames ${requirement}`, () => {
      assert.equal(requirementOfUndueRefusal(action, reason), requirement);
    });
  }
});

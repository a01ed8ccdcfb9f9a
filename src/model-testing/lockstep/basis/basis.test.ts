import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { packageRoot } from "../../../domain/package-root";
import { refusalReasons } from "../../../domain/refusal-reason";
import { actionNames } from "../../../port/actions";
import { requirements } from "../../../register/requirements";
import { acceptedBecause, requirementOfRefusal } from "./actions";
import { type FieldBasis, fieldBases } from "./observations";

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
  ...actionNames.flatMap((action) => refusalReasons.map((reason) => requirementOfRefusal(action, reason))),
  ...fields.flatMap(({ after, always }) => [...Object.values(after ?? {}), always]),
]);

/** Requirements that `requirement-of.ts` finds by more than one field, and those that every answer has a part in. */
const foundOtherwise = [
  "customers-filtered-by-reseller",
  "link-stays-in-request",
  "involvement-is-chosen-freely",
  "location-account-mpn-id-earns-incentives",
  "relationships-managed-in-one-place",
  "support-contact-for-new-subscription",
  "partnership-permits-support-role",
  "partnership-permits-new-customers",
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

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { AdapterFault, ImplementationCrashed, ImplementationHung } from "../port/faults";
import { capabilitiesOf } from "./claims";
import { expectAccepted, expectObserved, expectRefused } from "./compare-answers";
import { expectMembers, expectTrue } from "./compare-texts";
import { ExpectationFailed } from "./finding";
import { findingOf } from "./finding-of";

const claimsAll = () => true;
const claimsNothing = () => false;
const refused = { outcome: "rejected", reason: "no-partnership" } as const;
const accepted = { outcome: "accepted", result: {} } as const;
const unsupported = { outcome: "unsupported" } as const;

/** The finding of the exception that must be thrown. */
function findingFrom(act: () => unknown) {
  try {
    act();
  } catch (thrown) {
    return findingOf(thrown);
  }
  assert.fail("nothing was thrown");
}

describe("expectAccepted", () => {
  test("returns the result", () => {
    const answer = { outcome: "accepted", result: { message: "Dear reseller" } } as const;

    assert.deepEqual(expectAccepted("partnership.open-in-email", answer, claimsAll), {
      message: "Dear reseller",
    });
  });

  test("reports a refusal in two lines with its reason", () => {
    assert.throws(() => expectAccepted("new-customer.start", refused, claimsAll), {
      name: "Unmet",
      message: "expected  accepted\nobserved  refused, for there is no partnership",
    });
  });
});

describe("expectRefused", () => {
  test("returns nothing for the expected reason", () => {
    assert.equal(expectRefused("new-customer.start", refused, "no-partnership", claimsAll), undefined);
  });

  test("throws if the action was accepted", () => {
    const finding = findingFrom(() =>
      expectRefused("new-customer.start", accepted, "no-partnership", claimsAll),
    );

    assert.equal(finding.kind, "mismatch");
  });

  test("throws for another reason if reasons are declared, and returns a remark if they are not", () => {
    const thrown = findingFrom(() => expectRefused("new-customer.start", refused, "not-enrolled", claimsAll));
    const remarked = expectRefused("new-customer.start", refused, "not-enrolled", claimsNothing);

    assert.equal(thrown.kind, "other-reason");
    assert.deepEqual(remarked, thrown);
  });
});

describe("an answer of unsupported", () => {
  test("is not a refusal: absent as declared, or claimed and unserved", () => {
    const ask = (claims: () => boolean) =>
      findingFrom(() => expectRefused("profile.change", unsupported, "not-self-service", claims));

    assert.deepEqual(ask(claimsNothing), { kind: "absent", capability: "profile" });
    assert.deepEqual(ask(claimsAll), { kind: "unserved", capability: "profile", asked: "profile.change" });
  });

  test("means the same for an observation", () => {
    const finding = findingFrom(() => expectObserved("incentives", unsupported, claimsNothing));

    assert.deepEqual(finding, { kind: "absent", capability: "incentives" });
  });
});

describe("expectObserved", () => {
  test("returns the observed value", () => {
    const answer = { outcome: "observed", value: ["fabrikam"] } as const;

    assert.deepEqual(
      expectObserved("new-subscription-reseller-choices", { ...answer, value: ["fabrikam"] }, claimsAll),
      ["fabrikam"],
    );
  });

  test("reports a refused observation", () => {
    assert.throws(() => expectObserved("customers", refused, claimsAll), /a look at "customers"/);
  });
});

describe("expectMembers", () => {
  test("ignores the order", () => {
    expectMembers("page", ["Fabrikam", "Litware"], ["Litware", "Fabrikam"]);
  });

  test("counts repetitions, and prints none for an empty list", () => {
    assert.throws(
      () => expectMembers("page", ["A"], ["A", "A"]),
      /expected {2}page: A\nobserved {2}page: A, A/,
    );
    assert.throws(() => expectMembers("page", ["A"], []), /observed {2}page: none/);
  });
});

describe("expectTrue", () => {
  test("throws both lines if the condition does not hold", () => {
    expectTrue(true, "it rains", "it is dry");
    assert.throws(() => expectTrue(false, "it rains", "it is dry"), {
      message: "expected  it rains\nobserved  it is dry",
    });
  });
});

describe("findingOf", () => {
  test("distinguishes crash, hang and protocol error from a fault of the suite", () => {
    assert.equal(findingOf(new ImplementationCrashed("act", "gone")).kind, "crash");
    assert.equal(findingOf(new ImplementationHung("act", 10)).kind, "hang");
    assert.equal(findingOf(new AdapterFault("wrong-id", "x")).kind, "adapter-fault");
    assert.deepEqual(findingOf(new TypeError("oops")), { kind: "suite-fault", detail: "oops" });
    assert.equal(findingOf(new ExpectationFailed({ kind: "absent", capability: "roles" })).kind, "absent");
  });
});

describe("capabilitiesOf", () => {
  test("counts a capability that is left out as absent", () => {
    const claims = capabilitiesOf({
      protocol: 1,
      implementation: { name: "x", version: "1" },
      capabilities: { roles: true, upgrade: false },
    });

    assert.deepEqual([claims("roles"), claims("upgrade"), claims("profile")], [true, false, false]);
  });
});

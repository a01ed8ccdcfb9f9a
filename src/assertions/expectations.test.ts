import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { AdapterFault, ImplementationCrashed, ImplementationHung } from "../port/faults";
import { capabilitiesOf } from "./claims";
import { expectAccepted } from "./expect-accepted";
import { expectObserved } from "./expect-observed";
import { expectRefused } from "./expect-refused";
import { expectMembers } from "./expect-same";
import { expectTrue } from "./expect-true";
import { ExpectationFailed } from "./finding";
import { findingOf } from "./finding-of";

const claimsAll = () => true;
const claimsNothing = () => false;
const refused = { outcome: "rejected", reason: "no-partnership" } as const;
const accepted = { outcome: "accepted", result: {} } as const;
const unsupported = { outcome: "unsupported" } as const;

/** The finding of whatever is thrown; nothing thrown is a failure. */
function findingFrom(act: () => unknown) {
  try {
    act();
  } catch (thrown) {
    return findingOf(thrown);
  }
  assert.fail("nothing was thrown");
}

describe("expectAccepted", () => {
  test("hands over what the person was handed", () => {
    const answer = { outcome: "accepted", result: { message: "Dear reseller" } } as const;

    assert.deepEqual(expectAccepted("partnership.open-in-email", answer, claimsAll), {
      message: "Dear reseller",
    });
  });

  test("tells a refusal in two lines with its reason", () => {
    assert.throws(() => expectAccepted("order.start", refused, claimsAll), {
      name: "Unmet",
      message: "expected  accepted\nobserved  refused, for there is no partnership",
    });
  });
});

describe("expectRefused", () => {
  test("is silent about the expected reason", () => {
    assert.equal(expectRefused("order.start", refused, "no-partnership", claimsAll), undefined);
  });

  test("throws at acceptance", () => {
    const finding = findingFrom(() => expectRefused("order.start", accepted, "no-partnership", claimsAll));

    assert.equal(finding.kind, "mismatch");
  });

  test("throws at another reason where reasons are declared, and remarks it where they are not", () => {
    const thrown = findingFrom(() => expectRefused("order.start", refused, "not-enrolled", claimsAll));
    const remarked = expectRefused("order.start", refused, "not-enrolled", claimsNothing);

    assert.equal(thrown.kind, "other-reason");
    assert.deepEqual(remarked, thrown);
  });
});

describe("an answer of unsupported", () => {
  test("is never taken for a refusal: absent as declared, or claimed and unserved", () => {
    const ask = (claims: () => boolean) =>
      findingFrom(() => expectRefused("profile.change", unsupported, "not-self-service", claims));

    assert.deepEqual(ask(claimsNothing), { kind: "absent", capability: "profile" });
    assert.deepEqual(ask(claimsAll), { kind: "unserved", capability: "profile", asked: "profile.change" });
  });

  test("means the same for a look", () => {
    const finding = findingFrom(() => expectObserved("incentives", unsupported, claimsNothing));

    assert.deepEqual(finding, { kind: "absent", capability: "incentives" });
  });
});

describe("expectObserved", () => {
  test("gives what was seen", () => {
    const answer = { outcome: "observed", value: ["fabrikam"] } as const;

    assert.deepEqual(expectObserved("reseller-choices", { ...answer, value: ["fabrikam"] }, claimsAll), [
      "fabrikam",
    ]);
  });

  test("tells a refused look", () => {
    assert.throws(() => expectObserved("customers", refused, claimsAll), /a look at "customers"/);
  });
});

describe("expectMembers", () => {
  test("lets the order be free", () => {
    expectMembers("page", ["Fabrikam", "Litware"], ["Litware", "Fabrikam"]);
  });

  test("counts what occurs twice, and says none for nothing", () => {
    assert.throws(
      () => expectMembers("page", ["A"], ["A", "A"]),
      /expected {2}page: A\nobserved {2}page: A, A/,
    );
    assert.throws(() => expectMembers("page", ["A"], []), /observed {2}page: none/);
  });
});

describe("expectTrue", () => {
  test("is silent or says both lines", () => {
    expectTrue(true, "it rains", "it is dry");
    assert.throws(() => expectTrue(false, "it rains", "it is dry"), {
      message: "expected  it rains\nobserved  it is dry",
    });
  });
});

describe("findingOf", () => {
  test("tells crash, hang and broken protocol apart from a fault of the suite", () => {
    assert.equal(findingOf(new ImplementationCrashed("act", "gone")).kind, "crash");
    assert.equal(findingOf(new ImplementationHung("act", 10)).kind, "hang");
    assert.equal(findingOf(new AdapterFault("wrong-id", "x")).kind, "adapter-fault");
    assert.deepEqual(findingOf(new TypeError("oops")), { kind: "suite-fault", detail: "oops" });
    assert.equal(findingOf(new ExpectationFailed({ kind: "absent", capability: "roles" })).kind, "absent");
  });
});

describe("claimsOf", () => {
  test("takes a capability that is left out for absent", () => {
    const claims = capabilitiesOf({
      protocol: 1,
      implementation: { name: "x", version: "1" },
      capabilities: { roles: true, upgrade: false },
    });

    assert.deepEqual([claims("roles"), claims("upgrade"), claims("profile")], [true, false, false]);
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { AdapterFault } from "../../port/faults";
import { readHello, readObserveAnswer } from "./read-answer";

function complaint(read: () => unknown): string {
  try {
    read();
    return "none";
  } catch (problem) {
    assert.ok(problem instanceof AdapterFault);
    return problem.message;
  }
}

describe("a malformed answer", () => {
  test("is reported with its place, the expected and the actual content", () => {
    const value = [{ customer: 7, company: "Contoso", reseller: null }];

    const told = complaint(() => readObserveAnswer({ id: 1, outcome: "observed", value }, "customers", true));

    assert.equal(
      told,
      'The answer to "observe" customers is malformed. value.0.customer: expected string, got 7.',
    );
  });

  test("never quotes a password", () => {
    const value = { userName: "admin", temporaryPassword: ["hunter2"] };

    const told = complaint(() =>
      readObserveAnswer({ id: 1, outcome: "observed", value }, "credentials", true),
    );

    assert.match(told, /value\.temporaryPassword: expected string, got something of type object/);
    assert.doesNotMatch(told, /hunter2/);
  });

  test("never quotes a link", () => {
    const link = "https://portal.example/join/abc";

    const told = complaint(() => readObserveAnswer({ id: 1, outcome: `no: ${link}` }, "customers", true));

    assert.match(told, /got "no: ‹link›/);
    assert.doesNotMatch(told, /join/);
  });

  test("names a capability that does not exist", () => {
    const about = { name: "x", version: "1" };

    const told = complaint(() =>
      readHello({ id: 1, protocol: 1, implementation: about, capabilities: { order: true } }),
    );

    assert.match(told, /capabilities/);
    assert.match(told, /order/);
  });

  test("without a reason is reported with the known ones", () => {
    const told = complaint(() => readObserveAnswer({ id: 1, outcome: "rejected" }, "customers", true));

    assert.match(told, /reason: expected one of .*"no-partnership"/);
  });

  test("keeps an unlisted reason as the message, so that it counts as another reason", () => {
    const answer = readObserveAnswer({ id: 1, outcome: "rejected", reason: "because" }, "customers", true);

    assert.deepEqual(answer, { outcome: "rejected", message: "because" });
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ImplementationCrashed } from "../../port/faults";
import type { InProcessImplementation, Reset } from "../../port/implementation";
import { protocolVersion } from "../../port/implementation";
import { inProcess } from "../../port/in-process";
import { record } from "./recorder";

const reset: Reset = {
  seed: 1,
  arrangement: { providers: [], resellers: [], people: [], catalogue: [] },
  clock: "2020-03-30T08:00:00Z",
};

function aPortal(over: Partial<InProcessImplementation> = {}): InProcessImplementation {
  return {
    hello: () => ({
      protocol: protocolVersion,
      implementation: { name: "stub", version: "1" },
      capabilities: {},
    }),
    reset: () => undefined,
    act: () => ({ outcome: "rejected", reason: "unknown-link", message: "No draft has my-secret-link." }),
    observe: () => ({ outcome: "unsupported" }),
    bye: () => undefined,
    ...over,
  };
}

describe("record", () => {
  test("answers as the implementation does and remembers the exchange without its secrets", async () => {
    const recorder = record(inProcess(aPortal()));

    const answer = await recorder.act("fabrikam-global-admin", "partnership.accept", {
      link: "my-secret-link",
    });

    assert.equal(answer.outcome, "rejected");
    const [exchange] = recorder.exchanges();
    assert.equal(exchange?.verb, "act");
    assert.equal(JSON.stringify(exchange).includes("my-secret-link"), false);
    assert.match(JSON.stringify(exchange), /No draft has ‹secret:1›\./);
  });

  test("hides a secret in exchanges that came before it was known", async () => {
    const answers = ["Dear reseller, follow late-link.", "late-link"];
    const portal = aPortal({
      observe: () => ({ outcome: "rejected", reason: "unknown-customer", message: answers[0] ?? "" }),
    });
    const recorder = record(inProcess(portal));

    await recorder.observe("northwind-admin-agent", "customers", {});
    await recorder.act("fabrikam-global-admin", "partnership.accept", { link: answers[1] ?? "" });

    assert.equal(JSON.stringify(recorder.exchanges()).includes("late-link"), false);
  });

  test("begins afresh with each reset", async () => {
    const recorder = record(inProcess(aPortal()));
    await recorder.act("fabrikam-global-admin", "partnership.accept", { link: "old" });

    await recorder.reset(reset);

    assert.deepEqual(
      recorder.exchanges().map(({ verb }) => verb),
      ["reset"],
    );
    assert.equal(recorder.redaction.concealText("old"), "old");
  });

  test("records a fault and passes it on", async () => {
    const portal = aPortal({
      observe: () => {
        throw new ImplementationCrashed("observe", "gone");
      },
    });
    const recorder = record(inProcess(portal));

    await assert.rejects(recorder.observe("northwind-admin-agent", "customers", {}), ImplementationCrashed);
    assert.match(recorder.exchanges()[0]?.fault ?? "", /gone/);
  });
});

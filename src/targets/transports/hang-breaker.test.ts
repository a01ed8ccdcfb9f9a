import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ImplementationHung } from "../../port/faults";
import type { Implementation } from "../../port/implementation";
import { hangBreaker } from "./hang-breaker";

/** Hangs at whatever `isSilent` says, and counts how often it is asked. */
function portal(isSilent: (asked: number) => boolean): { port: Implementation; asked: () => number } {
  let asked = 0;
  const port: Implementation = {
    hello: async () => ({ protocol: 1, implementation: { name: "slow", version: "1" }, capabilities: {} }),
    reset: async () => undefined,
    act: async () => {
      asked += 1;
      if (isSilent(asked)) throw new ImplementationHung("act", 5000);
      return { outcome: "unsupported" };
    },
    observe: async () => ({ outcome: "unsupported" }),
    bye: async () => undefined,
  };
  return { port: hangBreaker(port), asked: () => asked };
}

const cancel = (port: Implementation) => port.act("somebody", "new-customer.cancel", {});

describe("hangBreaker", () => {
  test("sends a request that times out three times, then fails at once with the same cause", async () => {
    const { port, asked } = portal(() => true);

    for (let time = 0; time < 10; time += 1) await assert.rejects(cancel(port), ImplementationHung);

    assert.equal(asked(), 3);
  });

  test("resets the count after an answer", async () => {
    const { port, asked } = portal((time) => time % 3 !== 0);

    for (let time = 1; time <= 9; time += 1) await cancel(port).catch(() => undefined);

    assert.equal(asked(), 9);
  });

  test("still sends other requests", async () => {
    const { port } = portal(() => true);
    for (let time = 0; time < 5; time += 1) await cancel(port).catch(() => undefined);

    assert.deepEqual(await port.observe("somebody", "new-customer-form", {}), { outcome: "unsupported" });
  });
});

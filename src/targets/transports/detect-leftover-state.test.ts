import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { defaultArrangement } from "../../port/default-data/default-arrangement";
import type { Implementation } from "../../port/implementation";
import { detectLeftoverState } from "./detect-leftover-state";

const reset = { seed: 1, arrangement: defaultArrangement(1), clock: "2020-03-30T00:00:00.000Z" };
const forgetful = "northwind-sales-agent";

/** An implementation with at most one open order. From the reset `survivesFrom` on, a reset keeps the order. */
function portal(survivesFrom = Number.POSITIVE_INFINITY) {
  let ordering: string | undefined;
  let [looks, resets] = [0, 0];
  const port: Implementation = {
    hello: async () => ({ protocol: 1, implementation: { name: "x", version: "1" }, capabilities: {} }),
    reset: async () => {
      resets += 1;
      if (resets < survivesFrom) ordering = undefined;
    },
    act: async (who) => {
      ordering = who;
      return { outcome: "accepted", result: { subscriptions: [] } } as never;
    },
    observe: async (who, what) => {
      looks += 1;
      const page = who === ordering ? "review" : "none";
      return { outcome: "observed", value: what === "new-customer-form" ? { page } : [] } as never;
    },
    bye: async () => undefined,
  };
  return { port, looks: () => looks };
}

// The first reset of a connection is followed by two clean looks, with a reset each and one after them.
const resetsOfFirst = 4;

let targets = 0;
const watched = (port: Implementation) => detectLeftoverState(port, `cmd:portal-${targets++}`);

describe("detectLeftoverState", () => {
  test("finds leftover state of one person at the next reset and fails every later reset", async () => {
    const port = watched(portal(resetsOfFirst + 1).port);
    await port.reset(reset);
    await port.act(forgetful, "new-customer.start", { reseller: "fabrikam" });

    for (const _time of [1, 2]) {
      await assert.rejects(port.reset(reset), {
        diagnosis: "state-survives-reset",
        message: `After "reset", "new-customer-form" still shows ${forgetful} what was made before.`,
      });
    }
  });

  test("finds leftover state at the first reset if it survives from the start", async () => {
    const port = watched(portal(2).port);

    await assert.rejects(port.reset(reset), { diagnosis: "state-survives-reset" });
  });

  test("looks a last time at the end", async () => {
    const port = watched(portal(resetsOfFirst + 1).port);
    await port.reset(reset);
    await port.act("northwind-global-admin", "new-customer.start", { reseller: "fabrikam" });

    await assert.rejects(port.bye(), { diagnosis: "state-survives-reset" });
  });

  test("checks only one place after repeated uses of an action", async () => {
    const { port, looks } = portal();
    const watch = watched(port);
    await watch.reset(reset);
    for (const _time of [1, 2]) {
      await watch.act(forgetful, "new-customer.start", { reseller: "fabrikam" });
      await watch.reset(reset);
    }
    const before = looks();

    await watch.act(forgetful, "new-customer.start", { reseller: "fabrikam" });
    await watch.reset(reset);

    assert.equal(looks(), before + 1);
  });

  test("does not ask for a person who is not of the new arrangement", async () => {
    const { port } = portal();
    const asked: string[] = [];
    const observe: Implementation["observe"] = (who, what, args) => {
      asked.push(who);
      return port.observe(who, what, args);
    };
    const act = async () =>
      ({ outcome: "accepted", result: { customer: "c-1", subscriptions: [] } }) as never;
    const watch = watched({ ...port, act, observe });
    const person = defaultArrangement(1).people.filter(({ id }) => id === forgetful);
    await watch.reset(reset);
    await watch.act("northwind-global-admin", "new-customer.submit", {});
    asked.length = 0;

    await watch.reset({ ...reset, arrangement: { ...reset.arrangement, people: person } });

    assert.deepEqual(new Set(asked), new Set([forgetful]));
  });

  test("remembers across connections what a server showed empty", async () => {
    const { port } = portal(resetsOfFirst + 1);
    const target = "http://portal.example/twotier";
    await detectLeftoverState(port, target).reset(reset);
    await port.act(forgetful, "new-customer.start", { reseller: "fabrikam" });

    const again = detectLeftoverState(port, target);
    await again.act("northwind-user-admin", "partnership.request", {});

    await assert.rejects(again.reset(reset), { diagnosis: "state-survives-reset" });
  });
});

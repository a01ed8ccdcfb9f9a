import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Capability } from "../port/capabilities";
import { MissingFixture } from "../port/faults";
import type { InProcessImplementation } from "../port/implementation";
import { protocolVersion } from "../port/implementation";
import { inProcess } from "../port/in-process";
import { expectUnchanged } from "./compare-snapshots";
import type { Snapshot } from "./snapshot";
import { takeSnapshot } from "./snapshot";

const heading = "indirect-resellers, as Northwind sees it";

/** Refuses every observation. */
const refusingPortal: InProcessImplementation = {
  hello: () => ({ protocol: protocolVersion, implementation: { name: "x", version: "1" }, capabilities: {} }),
  reset: () => undefined,
  act: () => ({ outcome: "unsupported" }),
  observe: () => ({ outcome: "rejected", reason: "role-not-permitted" }),
  bye: () => undefined,
};

function snapshotOf(claims: (capability: Capability) => boolean): Promise<Snapshot> {
  const viewpoints = [{ person: "northwind-admin-agent", label: "Northwind" }];
  return takeSnapshot(inProcess(refusingPortal), { viewpoints, claims, conceal: (value) => value });
}

function showing(...resellers: readonly string[]): Snapshot {
  const value = resellers.map((reseller) => ({ reseller, name: reseller.toUpperCase() }));
  return new Map([[heading, { heading, seen: { value } }]]);
}

describe("takeSnapshot", () => {
  test("observes only what the implementation claims to show, and records refusals", async () => {
    const snapshot = await snapshotOf((capability) => capability === "indirect-resellers");

    assert.deepEqual(
      [...snapshot].map(([key, { seen }]) => [key, seen]),
      [[heading, { refused: "role-not-permitted" }]],
    );
  });
});

test("takeSnapshot leaves out what the server cannot show", async () => {
  const port = {
    ...inProcess(refusingPortal),
    observe: async (_who: string, what: string) => {
      if (what === "customers") throw new MissingFixture("the customers of a reseller");
      return { outcome: "rejected", reason: "role-not-permitted" } as const;
    },
  };
  const viewpoints = [{ person: "fabrikam-sales-agent", label: "Fabrikam" }];
  const snapshot = await takeSnapshot(port, { viewpoints, claims: () => true, conceal: (value) => value });

  const headings = [...snapshot.keys()];
  assert.ok(headings.includes("orders, as Fabrikam sees it"));
  assert.ok(!headings.some((each) => each.startsWith("customers,")));
});

describe("expectUnchanged", () => {
  test("accepts a different order", () => {
    expectUnchanged(showing("fabrikam", "litware"), showing("litware", "fabrikam"));
  });

  test("names removed and added entries and the observer", () => {
    assert.throws(() => expectUnchanged(showing("fabrikam"), showing("litware")), {
      message:
        "expected  nothing has changed\n" +
        `observed  ${heading}: no longer name FABRIKAM, reseller fabrikam; now name LITWARE, reseller litware`,
    });
  });

  test("detects a duplicate", () => {
    assert.throws(
      () => expectUnchanged(showing("fabrikam"), showing("fabrikam", "fabrikam")),
      /now name FABRIKAM/,
    );
  });

  test("detects a missing observation", () => {
    assert.throws(() => expectUnchanged(showing("fabrikam"), new Map()), /no longer name FABRIKAM/);
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Capability } from "../port/capabilities";
import type { InProcessImplementation } from "../port/implementation";
import { protocolVersion } from "../port/implementation";
import { inProcess } from "../port/in-process";
import { expectUnchanged } from "./expect-unchanged";
import type { Snapshot } from "./snapshot";
import { takeSnapshot } from "./snapshot";

const heading = "indirect-resellers, as Northwind sees it";

/** A portal that lets nobody see anything. */
const shutPortal: InProcessImplementation = {
  hello: () => ({ protocol: protocolVersion, implementation: { name: "x", version: "1" }, capabilities: {} }),
  reset: () => undefined,
  act: () => ({ outcome: "unsupported" }),
  observe: () => ({ outcome: "rejected", reason: "role-not-permitted" }),
  bye: () => undefined,
};

function snapshotOf(claims: (capability: Capability) => boolean): Promise<Snapshot> {
  const viewpoints = [{ person: "northwind-admin-agent", label: "Northwind" }];
  return takeSnapshot(inProcess(shutPortal), { viewpoints, claims, conceal: (value) => value });
}

function showing(...resellers: readonly string[]): Snapshot {
  const value = resellers.map((reseller) => ({ reseller, name: reseller.toUpperCase() }));
  return new Map([[heading, { heading, seen: { value } }]]);
}

describe("takeSnapshot", () => {
  test("asks only for what the implementation claims to show, and keeps a refusal as such", async () => {
    const snapshot = await snapshotOf((capability) => capability === "indirect-resellers");

    assert.deepEqual(
      [...snapshot].map(([key, { seen }]) => [key, seen]),
      [[heading, { refused: "role-not-permitted" }]],
    );
  });
});

describe("expectUnchanged", () => {
  test("is silent where only the order differs", () => {
    expectUnchanged(showing("fabrikam", "litware"), showing("litware", "fabrikam"));
  });

  test("names what is gone and what is new, and who sees it", () => {
    assert.throws(() => expectUnchanged(showing("fabrikam"), showing("litware")), {
      message:
        "expected  nothing has changed\n" +
        `observed  ${heading}: no longer name FABRIKAM, reseller fabrikam; now name LITWARE, reseller litware`,
    });
  });

  test("notices that something is there twice", () => {
    assert.throws(
      () => expectUnchanged(showing("fabrikam"), showing("fabrikam", "fabrikam")),
      /now name FABRIKAM/,
    );
  });

  test("notices a sight that is there no longer", () => {
    assert.throws(() => expectUnchanged(showing("fabrikam"), new Map()), /no longer name FABRIKAM/);
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { defaultReset } from "../../port/default-data/default-reset";
import type { Implementation } from "../../port/implementation";
import { createSandbox } from "../../sandbox/create-sandbox";
import { openRest } from "./open-rest";

const who = "northwind-admin-agent";
const reset = defaultReset(1);

async function withDriver(judge: (driver: Implementation) => Promise<void>): Promise<void> {
  const sandbox = await createSandbox();
  const driver = await openRest(new URL(`${sandbox.url}/v1`));
  try {
    await judge(driver);
  } finally {
    await driver.bye();
    await sandbox.close();
  }
}

/** A partnership with a reseller. Returns the link of the request. */
async function connect(driver: Implementation, reseller: string): Promise<string> {
  await driver.act(who, "partnership.request", {});
  const draft = await driver.observe(who, "partnership-request", {});
  const link = draft.outcome === "observed" ? (draft.value?.link ?? "") : "";
  const accepted = await driver.act(`${reseller}-global-admin`, "partnership.accept", { link });
  assert.equal(accepted.outcome, "accepted");
  return link;
}

async function partners(driver: Implementation): Promise<readonly string[]> {
  const seen = await driver.observe(who, "indirect-resellers", {});
  assert.equal(seen.outcome, "observed");
  return seen.outcome === "observed" ? seen.value.map(({ reseller }) => reseller) : [];
}

function linesOf(driver: Implementation, answer: unknown): string {
  return (driver.calls?.(answer) ?? []).map((call) => call()).join("\n");
}

describe("what was done since an equal reset", () => {
  test("is answered as before and leaves the world as it was then", () =>
    withDriver(async (driver) => {
      await driver.reset(reset);
      const link = await connect(driver, "fabrikam");
      await connect(driver, "litware");
      assert.deepEqual(await partners(driver), ["fabrikam", "litware"]);
      await driver.reset(reset);
      assert.deepEqual(await partners(driver), []);
      assert.equal(await connect(driver, "fabrikam"), link);
      await driver.act(who, "new-customer.start", { reseller: "fabrikam" });
      assert.deepEqual(await partners(driver), ["fabrikam"]);
    }));

  test("is evidence with the same calls", () =>
    withDriver(async (driver) => {
      await driver.reset(reset);
      const first = await driver.act(who, "partnership.request", {});
      const calls = linesOf(driver, first);
      assert.match(calls, /POST.*partnership-request/);
      await driver.reset(reset);
      const second = await driver.act(who, "partnership.request", {});
      assert.equal(linesOf(driver, second), calls);
    }));

  test("is done again after the driver was to forget it", () =>
    withDriver(async (driver) => {
      await driver.reset(reset);
      await driver.act(who, "partnership.request", {});
      driver.forget?.();
      await driver.reset(reset);
      await connect(driver, "litware");
      assert.deepEqual(await partners(driver), ["litware"]);
    }));

  test("is not mistaken for an action with other arguments", () =>
    withDriver(async (driver) => {
      await driver.reset(reset);
      await connect(driver, "fabrikam");
      assert.equal(
        (await driver.act(who, "new-customer.start", { reseller: "fabrikam" })).outcome,
        "accepted",
      );
      await driver.reset(reset);
      await connect(driver, "fabrikam");
      assert.equal(
        (await driver.act(who, "new-customer.start", { reseller: "litware" })).outcome,
        "rejected",
      );
    }));
});

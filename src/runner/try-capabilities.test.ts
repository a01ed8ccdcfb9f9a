import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Capability } from "../port/capabilities";
import type { Hello, Implementation } from "../port/implementation";
import { createSandbox } from "../sandbox/create-sandbox";
import { openImplementation } from "../targets/open-target";
import { tryCapabilities } from "./try-capabilities";

/** The reference, which declares these absent; what it serves all the same is everything else that is asked. */
async function declaring(absent: readonly Capability[], serves: boolean): Promise<[Implementation, Hello]> {
  const reference = await openImplementation("reference");
  const hello = await reference.hello();
  const capabilities = { ...hello.capabilities, ...Object.fromEntries(absent.map((name) => [name, false])) };
  const act: Implementation["act"] = async (who, action, args) =>
    !serves && action === "subscription.upgrade"
      ? { outcome: "unsupported" }
      : reference.act(who, action, args);
  return [
    { ...reference, act },
    { ...hello, capabilities },
  ];
}

/** The undeclared capabilities that are found. */
async function undeclared(implementation: Implementation, hello: Hello): Promise<readonly Capability[]> {
  return (await tryCapabilities(implementation, hello)).undeclared;
}

describe("tryCapabilities", () => {
  test("names what is declared absent and served all the same", async () => {
    assert.deepEqual(await undeclared(...(await declaring(["upgrade", "incentives"], true))), [
      "incentives",
      "upgrade",
    ]);
  });

  test("names nothing that is declared, or absent as declared", async () => {
    assert.deepEqual(await undeclared(...(await declaring([], true))), []);
    assert.deepEqual(await undeclared(...(await declaring(["upgrade"], false))), []);
  });

  test("says nothing of an implementation that does not finish the tour", async () => {
    const [implementation, hello] = await declaring(["upgrade"], true);
    const reset = async () => {
      throw new Error("It fell over.");
    };

    assert.deepEqual(await undeclared({ ...implementation, reset }, hello), []);
  });

  test("names the calls of a REST server behind each declared capability", async () => {
    const sandbox = await createSandbox();
    const implementation = await openImplementation(`rest+${sandbox.url}/v1`);
    try {
      const { calls, undeclared } = await tryCapabilities(implementation, await implementation.hello());

      assert.deepEqual(undeclared, []);
      assert.deepEqual(calls.upgrade, ["POST /v1/customers/{id}/subscriptions/{id}/upgrades"]);
      assert.ok(
        calls["support-contact"]?.includes("PUT /v1/customers/{id}/subscriptions/{id}/supportcontact"),
      );
      assert.ok(calls["partnership-requests"]?.every((call) => / \/portal\//.test(call)));
      assert.equal(calls.incentives, undefined);
    } finally {
      await implementation.bye();
      await sandbox.close();
    }
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Capability } from "../port/capabilities";
import type { Hello, Implementation } from "../port/implementation";
import { openImplementation } from "../targets/open-target";
import { findUndeclared } from "./find-undeclared";

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

describe("findUndeclared", () => {
  test("names what is declared absent and served all the same", async () => {
    assert.deepEqual(await findUndeclared(...(await declaring(["upgrade", "incentives"], true))), [
      "incentives",
      "upgrade",
    ]);
  });

  test("names nothing that is declared, or absent as declared", async () => {
    assert.deepEqual(await findUndeclared(...(await declaring([], true))), []);
    assert.deepEqual(await findUndeclared(...(await declaring(["upgrade"], false))), []);
  });

  test("says nothing of an implementation that does not finish the tour", async () => {
    const [implementation, hello] = await declaring(["upgrade"], true);
    const reset = async () => {
      throw new Error("It fell over.");
    };

    assert.deepEqual(await findUndeclared({ ...implementation, reset }, hello), []);
  });
});

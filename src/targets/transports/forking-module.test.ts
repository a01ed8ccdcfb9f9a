import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { defaultArrangement } from "../../port/default-data/default-arrangement";
import { verify } from "../../runner/verify";
import { connectTransport } from "./connect-transport";

const folder = mkdtempSync(join(tmpdir(), "twotier-forking-"));
after(() => rmSync(folder, { recursive: true }));

const portal = require.resolve("../../reference/reference-implementation");
const reset = { seed: 1, arrangement: defaultArrangement(1), clock: "2020-03-30T00:00:00.000Z" };

/** The target of a module with a portal that can be forked; `change` is put between the portal and whoever asks. */
function forking(name: string, change = ""): string {
  const path = join(folder, `${name}.cjs`);
  const text = `"use strict";
const { createReference } = require(${JSON.stringify(portal)});
const portal = createReference({ readings: true });
let copies = 0;
const counting = (inner) => ({
  ...inner,
  fork() {
    copies += 1;
    return counting(inner.fork());
  },
});
const counted = counting(portal);
${change}
module.exports = { ...counted, copies: () => copies };
`;
  writeFileSync(path, text);
  return `module:${path}`;
}

describe("a module that can be forked", () => {
  test("has a synchronous twin once it has said hello, and copies of it go their own ways", async () => {
    const implementation = await connectTransport(forking("twin"));
    const before = implementation.inProcess;
    assert.equal(before, undefined);
    await implementation.hello();
    const twin = implementation.inProcess;
    twin?.reset(reset);

    const copy = twin?.fork?.();
    copy?.act("northwind-sales-agent", "partnership.request", {});

    const seenBy = (who: typeof twin) => who?.observe("northwind-sales-agent", "partnership-request", {});
    assert.deepEqual(seenBy(twin), { outcome: "observed", value: null });
    assert.notDeepEqual(seenBy(copy), seenBy(twin));
  });

  test("is explored by its copies", async () => {
    const target = forking("explored");

    const summary = await verify({
      against: target,
      readings: true,
      only: ["machine:credentials"],
      out: null,
    });

    assert.equal(summary.failed + summary.errors, 0);
    assert.ok(require(target.slice("module:".length)).copies() > 0);
  });

  test("has its answers validated all the same", async () => {
    const change = 'counted.observe = () => ({ outcome: "seen" });';
    const implementation = await connectTransport(forking("malformed", change));
    await implementation.hello();

    assert.throws(() => implementation.inProcess?.observe("northwind-sales-agent", "orders", {}), {
      diagnosis: "malformed-answer",
    });
  });

  test("has to answer at once", async () => {
    const change = "counted.hello = async () => portal.hello();";
    const implementation = await connectTransport(forking("late", change));

    await assert.rejects(implementation.hello(), { diagnosis: "module-shape" });
  });
});

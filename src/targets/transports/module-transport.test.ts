import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import type { Implementation } from "../../port/implementation";
import { connectTransport as connect, type TransportOptions } from "./connect-transport";

const nothing = { providers: [], resellers: [], people: [], catalogue: [] };
const reset = { seed: 1, arrangement: nothing, clock: "2020-03-30T00:00:00.000Z" };

const folder = mkdtempSync(join(tmpdir(), "twotier-module-"));
const opened: Implementation[] = [];
after(async () => {
  await Promise.allSettled(opened.map((implementation) => implementation.bye()));
  rmSync(folder, { recursive: true, force: true });
});

async function connectTransport(target: string, options?: TransportOptions): Promise<Implementation> {
  const implementation = await connect(target, options);
  opened.push(implementation);
  return implementation;
}

/** Connects a module that is `methods.cjs` with these changes. */
function changed(name: string, text: string): Promise<Implementation> {
  const path = join(folder, `${name}.cjs`);
  const methods = require.resolve("../../../../src/testing/adapters/methods.cjs");
  writeFileSync(path, `module.exports = { ...require(${JSON.stringify(methods)}) };\n${text}\n`);
  return connectTransport(`module:${path}`, { timeoutMs: { hello: 3_000, bye: 500 } });
}

describe("a module", () => {
  test("may export the methods, in CommonJS and without promises", async () => {
    const implementation = await connectTransport("module:src/testing/adapters/methods.cjs");
    await implementation.reset(reset);

    assert.equal((await implementation.hello()).implementation.name, "methods");
    assert.deepEqual(await implementation.observe("x", "orders", {}), { outcome: "unsupported" });
  });

  test("may export a function that returns an implementation with promises", async () => {
    const implementation = await connectTransport("module:src/testing/adapters/factory.mjs");

    assert.equal((await implementation.hello()).implementation.name, "factory");
  });

  test("that throws is a crash and works again after a reset", async () => {
    const implementation = await connectTransport("module:src/testing/adapters/methods.cjs");
    await implementation.reset(reset);

    await assert.rejects(implementation.act("x", "new-customer.submit", {}), {
      name: "ImplementationCrashed",
      message: /portal fell over/,
    });
    await implementation.reset(reset);

    assert.deepEqual(await implementation.act("x", "new-customer.done", {}), { outcome: "unsupported" });
  });

  test("that never answers is a hang", async () => {
    const options = { timeoutMs: { act: 50 } };
    const implementation = await connectTransport("module:src/testing/adapters/factory.mjs", options);
    await implementation.reset(reset);

    await assert.rejects(implementation.act("x", "new-customer.done", {}), { name: "ImplementationHung" });
  });

  test("with an unknown outcome is reported with the permitted ones", async () => {
    const implementation = await connectTransport("module:src/testing/adapters/methods.cjs");
    await implementation.reset(reset);

    await assert.rejects(
      implementation.act("x", "new-customer.cancel", {}),
      /outcome: expected one of "accepted", "rejected", "unsupported", got "cancelled"/,
    );
  });

  test("without the methods is reported with the exports that it needs", async () => {
    const implementation = await connectTransport("module:src/targets/transports/no-such-file.mjs");
    const shapeless = await connectTransport("module:biome.json");

    await assert.rejects(implementation.hello(), { diagnosis: "cannot-start" });
    await assert.rejects(shapeless.hello(), { name: "AdapterFault" });
  });

  test("runs in a process of its own, which gets copies and whose output is log", async () => {
    const implementation = await changed(
      "own",
      `exports.reset = (it) => { console.log("loud"); it.arrangement.people.push("x"); };
       exports.hello = () => ({ protocol: 1, implementation: { name: "p" + process.pid, version: "1" }, capabilities: {} });`.replaceAll(
        "exports.",
        "module.exports.",
      ),
    );
    await implementation.reset(reset);

    assert.notEqual((await implementation.hello()).implementation.name, `p${process.pid}`);
    assert.deepEqual(reset.arrangement.people, []);
  });

  for (const [title, text, diagnosis] of [
    ["exits while it is loaded", "process.exit(0);", "exited-at-start"],
    [
      "is never loaded",
      "module.exports = () => new Promise(() => setInterval(() => {}, 1e6));",
      "hung-in-hello",
    ],
    ["throws while it is loaded", "throw Object.create(null);", "cannot-start"],
  ] as const) {
    test(`that ${title} does not end the suite`, async () => {
      const implementation = await changed(title.replaceAll(" ", "-"), text);

      await assert.rejects(implementation.hello(), { diagnosis });
    });
  }

  for (const [title, text, diagnosis] of [
    ["throws in bye", 'module.exports.bye = () => { throw new Error("late"); };', "exit-status"],
    ["exits with an error in bye", "module.exports.bye = () => process.exit(1);", "exit-status"],
    ["keeps a timer", "setInterval(() => {}, 1000);", "lingers-after-bye"],
  ] as const) {
    test(`that ${title} is reported`, async () => {
      const implementation = await changed(title.replaceAll(" ", "-"), text);
      await implementation.hello();

      await assert.rejects(implementation.bye(), { diagnosis });
    });
  }

  test("that answers without end or throws something without a text is reported", async () => {
    const endless = "const it = { outcome: 'accepted' }; it.it = it; module.exports.act = () => it;";
    const silent = "module.exports.act = () => { throw Object.create(null); };";
    const asked = async (name: string, text: string) => {
      const implementation = await changed(name, text);
      await implementation.reset(reset);
      return implementation.act("x", "partnership.done", {});
    };

    await assert.rejects(asked("endless", endless), { diagnosis: "malformed-answer", message: /100 levels/ });
    await assert.rejects(asked("silent", silent), {
      name: "ImplementationCrashed",
      message: /without a text/,
    });
  });

  test("that exits or fails later has crashed", async () => {
    const exits = await changed("exits", "module.exports.act = () => process.exit(0);");
    const fails = await changed(
      "fails",
      'module.exports.act = () => { setImmediate(() => { throw new Error("x"); }); return new Promise(() => {}); };',
    );
    for (const implementation of [exits, fails]) {
      await implementation.reset(reset);

      await assert.rejects(implementation.act("x", "new-customer.done", {}), {
        name: "ImplementationCrashed",
      });
    }
  });
});

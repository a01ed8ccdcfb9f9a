import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { connectTransport } from "./connect-transport";

const nothing = { providers: [], resellers: [], people: [], catalogue: [] };
const reset = { seed: 1, arrangement: nothing, clock: "2020-03-30T00:00:00.000Z" };

describe("a module", () => {
  test("may export the methods, in CommonJS and without promises", async () => {
    const implementation = await connectTransport("module:src/testing/adapters/methods.cjs");
    await implementation.reset(reset);

    assert.equal((await implementation.hello()).implementation.name, "methods");
    assert.deepEqual(await implementation.observe("x", "orders", {}), { outcome: "unsupported" });
  });

  test("may export a function that makes an implementation, with promises", async () => {
    const implementation = await connectTransport("module:src/testing/adapters/factory.mjs");

    assert.equal((await implementation.hello()).implementation.name, "factory");
  });

  test("that throws has crashed, and goes on after a reset", async () => {
    const implementation = await connectTransport("module:src/testing/adapters/methods.cjs");
    await implementation.reset(reset);

    await assert.rejects(implementation.act("x", "order.submit", {}), {
      name: "ImplementationCrashed",
      message: /portal fell over/,
    });
    await implementation.reset(reset);

    assert.deepEqual(await implementation.act("x", "order.done", {}), { outcome: "unsupported" });
  });

  test("that never answers has hung", async () => {
    const options = { timeoutMs: { act: 50 } };
    const implementation = await connectTransport("module:src/testing/adapters/factory.mjs", options);
    await implementation.reset(reset);

    await assert.rejects(implementation.act("x", "order.done", {}), { name: "ImplementationHung" });
  });

  test("is told which outcomes there are when it gives another one", async () => {
    const implementation = await connectTransport("module:src/testing/adapters/methods.cjs");
    await implementation.reset(reset);

    await assert.rejects(
      implementation.act("x", "order.cancel", {}),
      /outcome: expected one of "accepted", "rejected", "unsupported", got "cancelled"/,
    );
  });

  test("without the methods is told what to export", async () => {
    const implementation = await connectTransport(
      "module:src/targets/transports/carriers-have-no-such-file.mjs",
    );
    const shapeless = await connectTransport("module:biome.json");

    await assert.rejects(implementation.hello(), { diagnosis: "cannot-start" });
    await assert.rejects(shapeless.hello(), { name: "AdapterFault" });
  });
});

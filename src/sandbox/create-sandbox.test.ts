import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createSandbox } from "./create-sandbox";

async function ask(url: string, message: object): Promise<Record<string, unknown>> {
  const response = await fetch(`${url}/twotier`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ id: 1, ...message }),
  });
  return response.json() as Promise<Record<string, unknown>>;
}

const customersOf = { op: "observe", who: "northwind-sales-agent", what: "customers", args: {} };

describe("A sandbox", () => {
  test("serves the customers of its world through the messages of the port", async () => {
    const sandbox = await createSandbox();
    try {
      const { value } = await ask(sandbox.url, customersOf);
      assert.deepEqual(
        (value as { company: string }[]).map(({ company }) => company),
        ["Contoso", "Tailspin"],
      );
    } finally {
      await sandbox.close();
    }
  });

  test("opens further worlds, independent of the first one", async () => {
    const sandbox = await createSandbox();
    const worlds = `${sandbox.url}/sandbox/worlds`;
    try {
      const opened = await fetch(worlds, { method: "POST" });
      const { id, url } = (await opened.json()) as { id: string; url: string };
      await ask(url, { op: "act", who: "northwind-sales-agent", action: "partnership.request", args: {} });
      const draftIn = async (address: string) => {
        const look = { op: "observe", who: "northwind-sales-agent", what: "partnership-request", args: {} };
        return (await ask(address, look)).value;
      };
      assert.notEqual(await draftIn(url), null);
      assert.equal(await draftIn(sandbox.url), null);

      assert.equal((await fetch(`${worlds}/${id}`, { method: "DELETE" })).status, 204);

      await assert.rejects(fetch(url));
      assert.equal((await fetch(`${worlds}/${id}`, { method: "DELETE" })).status, 404);
    } finally {
      await sandbox.close();
    }
  });

  test("starts again from its first world", async () => {
    const sandbox = await createSandbox();
    try {
      const before = await ask(sandbox.url, customersOf);
      sandbox.reset({ providers: [], people: [] });
      assert.equal((await ask(sandbox.url, customersOf)).outcome, "rejected");
      sandbox.reset();
      assert.deepEqual(await ask(sandbox.url, customersOf), before);
    } finally {
      await sandbox.close();
    }
  });

  test("refuses a host that other computers reach, a taken port and an impossible world", async () => {
    await assert.rejects(createSandbox({ host: "0.0.0.0" }), /--allow-remote/);
    const sandbox = await createSandbox();
    try {
      const port = Number(new URL(sandbox.url).port);
      await assert.rejects(createSandbox({ port }), new RegExp(`${port}.*taken`));
    } finally {
      await sandbox.close();
    }
    const lapsed = { id: "proseware", name: "Proseware", mpnId: "1", enrolled: false };
    const world = {
      providers: [{ id: "northwind", name: "Northwind" }],
      resellers: [lapsed],
      people: [],
      partnerships: [{ provider: "northwind", reseller: "proseware" }],
    };
    await assert.rejects(createSandbox({ world }), /partnerships\[0\] is refused \(not-enrolled\)/);
  });

  test("answers no request for another host, no form and no oversized body", async () => {
    const sandbox = await createSandbox();
    try {
      const post = (headers: Record<string, string>, body: string) =>
        fetch(`${sandbox.url}/twotier`, { method: "POST", headers, body });
      assert.equal((await post({ "content-type": "text/plain" }, "{}")).status, 415);
      assert.equal((await post({ "content-type": "application/json" }, "x".repeat(2_000_000))).status, 413);
      assert.equal((await post({ "content-type": "application/json" }, "[".repeat(100_000))).status, 400);
    } finally {
      await sandbox.close();
    }
  });
});

import assert from "node:assert/strict";
import { request } from "node:http";
import { test } from "node:test";
import { fuzzRest, sendRaw } from "../../testing/sandbox/fuzz-rest";
import { RestClient } from "../../testing/sandbox/rest-client";

test("thousands of random requests get no 5xx and one shape of error", async () => {
  const client = await RestClient.open();
  try {
    assert.deepEqual(await fuzzRest(client, 1, 5_000), []);
    assert.equal((await client.ask("GET", "/customers")).status, 200);
    assert.equal(Object.hasOwn(Object.prototype, "polluted"), false);
  } finally {
    await client.close();
  }
});

const hugeBody = 100_000_000;

/** Sends 100 MB, or as much as the server takes. Returns the status of the answer. */
function sendHuge({ hostname, port }: URL, headers: Record<string, string>): Promise<number> {
  const chunk = Buffer.alloc(65_536, "[");
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method: "POST", path: "/v1/customers", headers, agent: false });
    let left = Math.floor(hugeBody / chunk.length);
    const write = (): void => {
      for (; left > 0 && !sent.destroyed; left -= 1) if (!sent.write(chunk)) return;
    };
    sent.on("drain", () => {
      left -= 1;
      write();
    });
    sent.once("response", (response) => {
      left = 0;
      resolve(response.statusCode ?? 0);
      sent.destroy();
    });
    sent.once("error", reject);
    write();
  });
}

test("oversized bodies, headers and deep nesting are refused, and the server goes on", async () => {
  const client = await RestClient.open();
  try {
    const url = new URL(client.sandbox.url);
    const token = await client.sandbox.token("northwind-sales-agent");
    const post = (body: string, headers: Record<string, string> = {}) =>
      sendRaw(
        url,
        "POST",
        "/v1/customers",
        { authorization: `Bearer ${token}`, "content-type": "application/json", ...headers },
        body,
      );
    assert.equal((await post("[".repeat(100_000))).status, 400);
    assert.equal(
      (await post(`{"billingProfile":${'{"defaultAddress":'.repeat(10_000)}1${"}".repeat(10_001)}`)).status,
      400,
    );
    assert.equal((await post("", { "x-large": "a".repeat(20_000) })).status, 431);
    assert.equal(await sendHuge(url, { "content-length": String(hugeBody) }), 413);
    assert.equal(await sendHuge(url, { "transfer-encoding": "chunked" }), 413);
    assert.equal((await client.ask("GET", "/customers")).status, 200);
  } finally {
    await client.close();
  }
});

test("too many requests of one token are answered with 429 and Retry-After", async () => {
  const client = await RestClient.open({ rateLimit: 3 });
  try {
    for (let number = 0; number < 3; number += 1)
      assert.equal((await client.ask("GET", "/customers")).status, 200);
    const { body, headers, status } = await client.ask("GET", "/customers");
    assert.equal(status, 429);
    assert.equal(body.statusCode, 429);
    assert.ok(Number(headers.get("retry-after")) >= 1);
    assert.equal((await client.ask("GET", "/customers", { as: "wingtip-sales-agent" })).status, 200);
  } finally {
    await client.close();
  }
});

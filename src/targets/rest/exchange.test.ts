import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { Socket } from "node:net";
import { describe, test } from "node:test";
import { Exchange } from "./exchange";

/** Serves on a free port while `use` runs with its address. */
async function withServer(listener: RequestListener, use: (address: string) => Promise<void>): Promise<void> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  try {
    await use(`http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/v1`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const asked = { method: "POST", path: "" };

/** The most requests that wait on one connection to a server whose answers have these headers, in a burst after two answers. */
async function mostWaiting(headers: Record<string, string>): Promise<number> {
  const waiting = new Map<Socket, number>();
  let most = 0;
  const slow: RequestListener = ({ socket }, response) => {
    const now = (waiting.get(socket) ?? 0) + 1;
    waiting.set(socket, now);
    most = Math.max(most, now);
    setTimeout(() => {
      waiting.set(socket, (waiting.get(socket) ?? 0) - 1);
      response.writeHead(200, headers).end("{}");
    }, 20);
  };
  await withServer(slow, async (address) => {
    const exchange = new Exchange(5_000, true);
    const look = () => exchange.send({ method: "GET", path: "" }, address);
    await look();
    await look();
    await Promise.all([look(), look(), look(), look(), look()]);
    exchange.close();
  });
  return most;
}

describe("a connection to a REST server", () => {
  test("carries requests ahead of answers only if the server keeps versions and the connection", async () => {
    assert.equal(await mostWaiting({ "sandbox-version": "1" }), 5);
    assert.equal(await mostWaiting({}), 1);
    assert.equal(await mostWaiting({ "sandbox-version": "1", connection: "close" }), 1);
  });

  test("is opened again if the server has closed it after its last answer", async () => {
    let served = 0;
    const closing: RequestListener = ({ socket }, response) => {
      served += 1;
      response.end("{}", () => setImmediate(() => socket.destroy()));
    };
    await withServer(closing, async (address) => {
      const exchange = new Exchange(5_000, true);
      for (let round = 0; round < 20; round += 1)
        await Promise.all([exchange.send(asked, address), exchange.send(asked, address)]);
      exchange.close();
    });

    assert.ok(served >= 40);
  });

  test("fails if the server closes it instead of any answer", async () => {
    let served = 0;
    const silent: RequestListener = ({ socket }) => {
      served += 1;
      socket.destroy();
    };
    await withServer(silent, async (address) => {
      const exchange = new Exchange(5_000, false);
      await assert.rejects(exchange.send(asked, address), /closed|ECONNRESET/);
      exchange.close();
    });

    assert.equal(served, 1);
  });

  test("is not waited for if the body drips without end", { timeout: 10_000 }, async () => {
    const dripping: RequestListener = (_request, response) => {
      const timer = setInterval(() => response.write("x"), 20);
      response.on("close", () => clearInterval(timer));
    };
    await withServer(dripping, async (address) => {
      const exchange = new Exchange(300, false);
      await assert.rejects(exchange.send(asked, address), { name: "BodyTimeoutError" });
      exchange.close();
    });
  });

  test("fails with its reason if nothing listens", async () => {
    const exchange = new Exchange(5_000, false);

    await assert.rejects(exchange.send(asked, "http://127.0.0.1:1/v1"), /ECONNREFUSED/);
    exchange.close();
  });
});

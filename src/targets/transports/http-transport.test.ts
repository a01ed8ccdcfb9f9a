import assert from "node:assert/strict";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, test } from "node:test";
import { AdapterFault } from "../../port/faults";
import type { Implementation } from "../../port/implementation";
import { connectTransport } from "./connect-transport";

const hello = { protocol: 1, implementation: { name: "server", version: "1" }, capabilities: {} };
const nothing = { providers: [], resellers: [], people: [], catalogue: [] };
const reset = { seed: 1, arrangement: nothing, clock: "2020-03-30T00:00:00.000Z" };

type Reply = (message: { id: number; op: string }) => { status?: number; body: string } | undefined;

/** Answers hello and reset as it should, everything else by `reply`; `undefined` never answers. */
function listener(reply: Reply): RequestListener {
  return async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const message = JSON.parse(Buffer.concat(chunks).toString("utf8"));
    const { id, op } = message;
    const sound = op === "hello" ? { id, ...hello } : { id };
    const answer = op === "act" ? reply(message) : { body: JSON.stringify(sound) };
    if (answer !== undefined) response.writeHead(answer.status ?? 200).end(answer.body);
  };
}

async function listen(server: Server, port = 0): Promise<string> {
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/twotier`;
}

async function troubleWith(implementation: Implementation): Promise<string> {
  try {
    await implementation.reset(reset);
    const { outcome } = await implementation.act("somebody", "partnership.request", {});
    return outcome;
  } catch (problem) {
    assert.ok(problem instanceof Error);
    return problem instanceof AdapterFault ? problem.diagnosis : problem.name;
  }
}

async function served(reply: Reply): Promise<string> {
  const server = createServer(listener(reply));
  const implementation = await connectTransport(await listen(server), { timeoutMs: { act: 300 } });
  const trouble = await troubleWith(implementation);
  server.closeAllConnections();
  server.close();
  return trouble;
}

const rows: readonly (readonly [title: string, reply: Reply, trouble: string])[] = [
  ["an answer", ({ id }) => ({ body: JSON.stringify({ id, outcome: "accepted" }) }), "accepted"],
  ["a refusal with status 403", ({ id }) => ({ status: 403, body: refusal(id) }), "rejected"],
  ["status 404 without an answer", () => ({ status: 404, body: "Not found" }), "http-status"],
  ["status 500 without an answer", () => ({ status: 500, body: "<h1>Oops</h1>" }), "ImplementationCrashed"],
  ["a refusal with status 503", ({ id }) => ({ status: 503, body: refusal(id) }), "ImplementationCrashed"],
  ["an error with status 500", ({ id }) => ({ status: 500, body: failure(id, {}) }), "reported-error"],
  [
    "an error beside an outcome",
    ({ id }) => ({ body: failure(id, { outcome: "accepted" }) }),
    "reported-error",
  ],
  [
    "no error beside an outcome",
    ({ id }) => ({ body: JSON.stringify({ id, outcome: "accepted", error: null }) }),
    "accepted",
  ],
  [
    "an answer nested without measure",
    ({ id }) => ({
      body: `{"id":${id},"outcome":"accepted","x":${"[".repeat(500_000)}${"]".repeat(500_000)}}`,
    }),
    "malformed-answer",
  ],
  [
    "an error nested without measure",
    ({ id }) => ({ body: `{"id":${id},"error":${"[".repeat(500_000)}${"]".repeat(500_000)}}` }),
    "malformed-answer",
  ],
  ["a page instead of JSON", () => ({ body: "<h1>Welcome</h1>" }), "not-json"],
  ["an array", () => ({ body: "[]" }), "not-json"],
  ["another id", ({ id }) => ({ body: JSON.stringify({ id: id + 1, outcome: "accepted" }) }), "wrong-id"],
  ["an error", ({ id }) => ({ body: JSON.stringify({ id, error: "no database" }) }), "reported-error"],
  ["no answer", () => undefined, "ImplementationHung"],
];

function refusal(id: number): string {
  return JSON.stringify({ id, outcome: "rejected", reason: "no-partnership" });
}

function failure(id: number, rest: object): string {
  return JSON.stringify({ id, error: "no database", ...rest });
}

describe("a server", () => {
  for (const [title, reply, trouble] of rows) {
    test(`that gives ${title} comes to "${trouble}"`, async () => {
      assert.equal(await served(reply), trouble);
    });
  }

  test("that is not there is named with its address", async () => {
    const implementation = await connectTransport("http://127.0.0.1:9/twotier", {
      timeoutMs: { hello: 100 },
    });

    await assert.rejects(implementation.hello(), /127\.0\.0\.1:9\/twotier cannot be reached/);
  });

  test("that closes a connection between two requests is asked again over another", async () => {
    const answer = listener(({ id }) => ({ body: JSON.stringify({ id, outcome: "accepted", result: {} }) }));
    const used = new WeakSet<object>();
    let lost = 0;
    const server = createServer((request, response) => {
      // The second request of a connection is lost with it.
      if (used.has(request.socket)) {
        lost += 1;
        request.socket.destroy();
        return;
      }
      used.add(request.socket);
      answer(request, response);
    });
    const implementation = await connectTransport(await listen(server));

    assert.equal(await troubleWith(implementation), "accepted");
    assert.ok(lost > 0);
    server.closeAllConnections();
    server.close();
  });

  test("that dies is a crash, and once it is back the next reset finds it", async () => {
    const sound: Reply = ({ id }) => ({ body: JSON.stringify({ id, outcome: "accepted" }) });
    const first = createServer(listener(sound));
    const target = await listen(first);
    const implementation = await connectTransport(target);
    assert.equal(await troubleWith(implementation), "accepted");
    first.closeAllConnections();
    await new Promise((resolve) => first.close(resolve));

    const crashed = implementation.act("somebody", "partnership.request", {});
    await assert.rejects(crashed, { name: "ImplementationCrashed" });
    const second = createServer(listener(sound));
    await listen(second, Number(new URL(target).port));

    assert.equal(await troubleWith(implementation), "accepted");
    second.closeAllConnections();
    second.close();
  });
});

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { type AddressInfo, createServer as createListener } from "node:net";
import { after, before, describe, test } from "node:test";
import { openImplementation } from "../open-target";
import { reachServer } from "./reach-server";

async function portOf(server: ReturnType<typeof createListener>): Promise<number> {
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  return (server.address() as AddressInfo).port;
}

/** Returns a port on which nothing listens. */
async function freePort(): Promise<number> {
  const server = createListener();
  const port = await portOf(server);
  await new Promise((done) => {
    server.close(done);
  });
  return port;
}

async function problemOfHello(target: string): Promise<string> {
  const implementation = await openImplementation(target, { timeLimit: 1 });
  try {
    await implementation.hello();
    return "";
  } catch (problem) {
    return (problem as Error).message;
  } finally {
    await implementation.bye().catch(() => undefined);
  }
}

describe("the first request to a server", () => {
  const elsewhere = createServer((_, answer) => answer.writeHead(404, {}).end("<h1>Not here</h1>"));
  let port = 0;
  before(async () => {
    port = await portOf(elsewhere);
  });
  after(() => elsewhere.close());

  for (const scheme of ["", "rest+"]) {
    test(`says at once that nothing listens: ${scheme}http`, async () => {
      const free = await freePort();
      const said = await problemOfHello(`${scheme}http://127.0.0.1:${free}`);
      assert.match(said, /^http:\/\/127.0.0.1:\d+\/? cannot be reached: connect ECONNREFUSED/);
    });
  }

  test("says that a REST server cannot be arranged", async () => {
    const said = await problemOfHello(`rest+http://127.0.0.1:${port}`);
    assert.match(said, /\/sandbox cannot be arranged: .*--accounts/);
  });

  test("is repeated until a server that is starting accepts connections", async () => {
    const free = await freePort();
    const late = createServer((_, answer) => answer.end("here"));
    const url = `http://127.0.0.1:${free}`;
    setTimeout(() => late.listen(free, "127.0.0.1"), 100);
    try {
      const answer = await reachServer(url, 3_000, () => fetch(url));
      assert.equal(await answer.text(), "here");
    } finally {
      late.close();
    }
  });

  test("does not repeat what a server has answered", async () => {
    let asked = 0;
    const asking = reachServer("http://127.0.0.1", 1_000, async () => {
      asked += 1;
      throw new Error("answered");
    });
    await assert.rejects(asking, /^Error: answered$/);
    assert.equal(asked, 1);
  });
});

import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, test } from "node:test";
import { verify } from "../../runner/verify";
import { createSandbox } from "../../sandbox/create-sandbox";
import { hasOwnWorld, openWorld, withOwnWorld } from "./own-world";

describe("a world of its own on a server", () => {
  test("lets workers judge one REST server at once", async () => {
    const asked: string[] = [];
    const sandbox = await createSandbox({ onRequest: (method, path) => asked.push(`${method} ${path}`) });
    try {
      const only = ["feature:partnerships/drafting-a-request", "feature:partnerships/following-a-link"];
      const against = `rest+${sandbox.url}/v1`;
      const summary = await verify({ against, only, readings: "ours", workers: 2, out: null });

      assert.deepEqual(summary.failures, []);
      assert.equal(summary.exit, 0);
      assert.ok(summary.passed > 1);
      const count = (method: string) =>
        asked.filter((each) => each.startsWith(`${method} /sandbox/worlds`)).length;
      assert.ok(count("POST") > 2);
      assert.equal(count("DELETE"), count("POST"));
    } finally {
      await sandbox.close();
    }
  });

  test("is asked for in the fragment of targets that can have one", () => {
    assert.equal(withOwnWorld("cmd:./adapter"), "cmd:./adapter");
    const target = withOwnWorld("pages+http://127.0.0.1:8080/pages#lang=en");
    assert.equal(target, "pages+http://127.0.0.1:8080/pages#lang=en&world=own");
    assert.ok(hasOwnWorld(new URL(target.slice("pages+".length))));
    assert.ok(!hasOwnWorld(new URL("http://127.0.0.1:8080/v1")));
  });

  test("is refused by a server without them", async () => {
    const server = createServer((_, answer) => answer.writeHead(404).end());
    const port = await new Promise<number>((done) => {
      server.listen(0, "127.0.0.1", () => done((server.address() as AddressInfo).port));
    });
    try {
      const opening = openWorld(`http://127.0.0.1:${port}`, 1_000);
      await assert.rejects(opening, /one world for all.*Leave --workers out/);
    } finally {
      server.close();
    }
  });
});

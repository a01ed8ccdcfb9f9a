import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { defaultReset } from "../../port/default-data/default-reset";
import { customerRequest, RestClient } from "../../testing/sandbox/rest-client";

async function control({ sandbox }: RestClient, path: string, body: unknown): Promise<Response> {
  return fetch(`${sandbox.url}/sandbox${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}

async function companies(client: RestClient): Promise<readonly string[]> {
  const { body } = await client.ask("GET", "/customers");
  return body.items.map(
    (each: { companyProfile: { companyName: string } }) => each.companyProfile.companyName,
  );
}

describe("the control of a sandbox", () => {
  test("numbers the versions of the world and goes back to one, several times", async () => {
    const client = await RestClient.open();
    try {
      const first = await control(client, "/reset", { ...defaultReset(1), keepVersions: true });
      assert.equal(first.headers.get("sandbox-version"), "0");
      const made = await client.ask("POST", "/customers", { body: customerRequest("Woodgrove") });
      assert.equal(made.headers.get("sandbox-version"), "1");
      for (const company of ["Adventure", "Alpine"]) {
        const other = await client.ask("POST", "/customers", { body: customerRequest(company) });
        assert.equal(other.headers.get("sandbox-version"), "2");
        assert.deepEqual(await companies(client), ["Woodgrove", company]);
        assert.equal((await control(client, "/version", { version: 1 })).status, 204);
        assert.deepEqual(await companies(client), ["Woodgrove"]);
        const domain = `/domains/${company.toLowerCase()}.onmicrosoft.com`;
        assert.equal((await client.ask("HEAD", domain)).status, 404);
      }
      assert.equal((await control(client, "/version", { version: 2 })).status, 409);
      assert.equal((await control(client, "/version", { version: "2" })).status, 400);
    } finally {
      await client.close();
    }
  });

  test("starts again from the world of the beginning", async () => {
    const client = await RestClient.open();
    try {
      const before = await companies(client);
      await client.ask("POST", "/customers", { body: customerRequest("Woodgrove") });
      assert.notDeepEqual(await companies(client), before);
      assert.equal((await control(client, "/reset", {})).status, 200);
      assert.deepEqual(await companies(client), before);
      assert.equal((await control(client, "/reset", { seed: 1 })).status, 400);
    } finally {
      await client.close();
    }
  });

  test("keeps no versions unless they are asked for", async () => {
    const client = await RestClient.open();
    try {
      const reset = await control(client, "/reset", defaultReset(1));
      assert.equal(reset.headers.get("sandbox-version"), null);
      const made = await client.ask("POST", "/customers", { body: customerRequest("Woodgrove") });
      assert.equal(made.headers.get("sandbox-version"), null);
      assert.equal((await control(client, "/version", { version: 0 })).status, 409);
    } finally {
      await client.close();
    }
  });
});

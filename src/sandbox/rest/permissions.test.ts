import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { customerRequest, RestClient } from "../../testing/sandbox/rest-client";
import { portalOperations } from "../portal/portal-operations";
import { operations } from "./operations/all-operations";
import type { Operation } from "./wire/operation";

/** Bodies with which a permitted person would change something. */
const bodies: Record<string, unknown> = {
  createCustomer: customerRequest("Intruder"),
  changeCustomer: { allowDelegatedAccess: false },
  changeBillingProfile: { ...customerRequest("Intruder").billingProfile, attributes: { etag: "1" } },
  changeSubscription: { quantity: 9, friendlyName: "Intruder" },
};

describe("the REST API refuses", () => {
  let client: RestClient;
  const ids: Record<string, string> = {
    programName: "csp",
    domain: "contoso.onmicrosoft.com",
    country: "us",
  };

  before(async () => {
    client = await RestClient.open();
    const ask: RestClient["ask"] = (...args) => client.ask(...args);
    ids.customerId = (await ask("GET", "/customers")).body.items[0].id;
    const { body } = await ask("GET", `/customers/${ids.customerId}/subscriptions`);
    ids.subscriptionId = body.items[0].id;
    ids.orderId = body.items[0].orderId;
    ids.offerId = body.items[0].offerId;
    const lineItems = [{ catalogItemId: ids.offerId, quantity: 1 }];
    ids.cartId = (await ask("POST", `/customers/${ids.customerId}/carts`, { body: { lineItems } })).body.id;
    bodies.createOrder = { lineItems: [{ offerId: ids.offerId, quantity: 1 }] };
    bodies.createCart = { lineItems };
    bodies.changeCart = { lineItems };
  });
  after(() => client.close());

  const pathOf = ({ path }: Operation) =>
    path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => ids[name] ?? name);

  async function snapshot(): Promise<unknown> {
    const uri = `/customers/${ids.customerId}`;
    const read = async (path: string) => (await client.ask("GET", path)).body;
    return [
      await read("/customers"),
      await read(uri),
      await read(`${uri}/subscriptions`),
      await read(`${uri}/orders`),
    ];
  }

  async function attempt(
    operation: Operation,
    as: string | null,
    headers: Record<string, string> = {},
    prefix = "",
  ) {
    const { body, id, method } = operation;
    const content = body === undefined ? {} : { body: bodies[id] ?? {} };
    return client.ask(method.toUpperCase(), `${prefix}${pathOf(operation)}`, { as, headers, ...content });
  }

  const guarded = operations.filter(({ permittedAs }) => permittedAs !== undefined);
  const refusals = [
    ["northwind-helpdesk-agent", 403, 900150],
    ["northwind-billing-admin", 403, 900150],
    ["northwind-no-role", 403, 900150],
    ["fabrikam-global-admin", 403, 1002],
    ["fabrikam-no-role", 403, 1002],
  ] as const;

  for (const [person, status, code] of refusals) {
    test(`every guarded operation to ${person}, with nothing changed`, async () => {
      const before = await snapshot();
      for (const operation of guarded) {
        const answer = await attempt(operation, person);
        assert.deepEqual([operation.id, answer.status, answer.body.code], [operation.id, status, code]);
      }
      assert.deepEqual(await snapshot(), before);
    });
  }

  test("another provider's person a foreign customer as if it were unknown", async () => {
    const before = await snapshot();
    const foreign = guarded.filter(({ path }) => path.includes("{customerId}"));
    assert.ok(foreign.length > 20);
    for (const operation of foreign) {
      const { body, status } = await attempt(operation, "wingtip-global-admin");
      assert.deepEqual([operation.id, status], [operation.id, 404]);
      assert.doesNotMatch(JSON.stringify(body), /Contoso|fabrikam/i);
    }
    const unknown = await client.ask("GET", "/customers/00000000-0000-4000-8000-000000000000");
    const known = await client.ask("GET", `/customers/${ids.customerId}`, { as: "wingtip-global-admin" });
    assert.deepEqual(known.body, unknown.body);
    assert.deepEqual(await snapshot(), before);
  });

  test("every operation without a token, or with a malformed, forged or expired one", async () => {
    const before = await snapshot();
    const expired = await client.sandbox.token("northwind-global-admin", -10);
    const valid = await client.sandbox.token("northwind-global-admin");
    const wrong = [
      "",
      "Bearer",
      "Bearer nonsense",
      `Bearer ${expired}`,
      `Bearer ${valid}x`,
      `Basic ${valid}`,
    ];
    const all = [
      ...operations.map((operation) => ({ operation, prefix: "" })),
      ...portalOperations.map((operation) => ({ operation, prefix: "/portal" })),
    ];
    for (const { operation, prefix } of all) {
      for (const authorization of wrong) {
        const { headers, status } = await attempt(operation, null, { authorization }, prefix);
        assert.deepEqual([operation.id, authorization, status], [operation.id, authorization, 401]);
        assert.match(headers.get("www-authenticate") ?? "", /^OAuth realm/);
      }
    }
    assert.deepEqual(await snapshot(), before);
  });

  test("operations of a user to the token of an application", async () => {
    const tokenOf = async (form: Record<string, string>) => {
      const answer = await fetch(`${client.sandbox.url}/northwind/oauth2/v2.0/token`, {
        method: "POST",
        body: new URLSearchParams({ client_id: "sandbox", client_secret: "sandbox-secret", ...form }),
      });
      return { status: answer.status, body: (await answer.json()) as Record<string, string> };
    };
    const { body } = await tokenOf({ grant_type: "client_credentials" });
    const headers = { authorization: `Bearer ${body.access_token}` };
    for (const operation of operations.filter(({ needsUser }) => needsUser)) {
      const answer = await attempt(operation, null, headers);
      assert.deepEqual([operation.id, answer.status, answer.body.code], [operation.id, 403, 2032]);
    }
    assert.equal((await client.ask("GET", "/customers", { as: null, headers })).body.totalCount, 2);
    const user = { grant_type: "password", username: "northwind-sales-agent", password: "sandbox-password" };
    const { body: granted } = await tokenOf(user);
    const refreshed = await tokenOf({
      grant_type: "refresh_token",
      refresh_token: granted.refresh_token ?? "",
    });
    const signed = { authorization: `Bearer ${refreshed.body.access_token}` };
    const path = "/relationships?relationship_type=IsIndirectCloudSolutionProviderOf";
    assert.equal((await client.ask("GET", path, { as: null, headers: signed })).status, 200);
    assert.equal((await tokenOf({ ...user, password: "wrong" })).body.error, "invalid_grant");
    assert.equal((await tokenOf({ grant_type: "client_credentials", client_secret: "wrong" })).status, 401);
    const refresh = { authorization: `Bearer ${granted.refresh_token}` };
    assert.equal((await client.ask("GET", "/customers", { as: null, headers: refresh })).status, 401);
  });
});

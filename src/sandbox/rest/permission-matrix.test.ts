import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { RestClient } from "../../testing/sandbox/rest-client";
import { portalOperations } from "../portal/portal-operations";
import { operations } from "./operations/all-operations";
import type { Operation } from "./wire/operation";

/** The people of the default world by what the API lets them do. */
const provider = {
  permitted: ["global-admin", "user-admin", "admin-agent", "sales-agent"],
  refused: ["helpdesk-agent", "billing-admin", "no-role"],
};

/** The calls that an indirect reseller may make: the relationships from its side, and the MPN profile. */
const ofResellers = new Set(["listRelationships", "getMpnProfile"]);

/** Calls that every user of a provider may make, whatever the role. */
const ofEveryRole = new Set([
  "listOffers",
  "getOffer",
  "listAddOns",
  "listOfferCategories",
  "getMpnProfile",
  "validateAddress",
  "checkDomain",
  "getCountryRules",
]);

const all = [
  ...operations.map((operation) => ({ operation, prefix: "" })),
  ...portalOperations.map((operation) => ({ operation, prefix: "/portal" })),
];

describe("every role × every operation", () => {
  let client: RestClient;
  const ids = new Map([
    ["programName", "csp"],
    ["domain", "contoso.onmicrosoft.com"],
    ["country", "us"],
  ]);

  before(async () => {
    client = await RestClient.open();
    const customer = (await client.ask("GET", "/customers")).body.items[0].id;
    const [subscription] = (await client.ask("GET", `/customers/${customer}/subscriptions`)).body.items;
    ids.set("customerId", customer).set("subscriptionId", subscription.id);
    ids.set("orderId", subscription.orderId).set("offerId", subscription.offerId);
  });
  after(() => client.close());

  async function attempt(operation: Operation, prefix: string, as: string) {
    const path = operation.path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => ids.get(name) ?? name);
    const query = operation.id === "listRelationships" ? relationshipOf(as) : "";
    const body = operation.body === undefined ? {} : { body: {} };
    const answer = await client.ask(operation.method.toUpperCase(), `${prefix}${path}${query}`, {
      as,
      ...body,
    });
    return { status: answer.status, code: answer.body.code };
  }

  function relationshipOf(person: string): string {
    const side = person.startsWith("northwind")
      ? "IsIndirectCloudSolutionProviderOf"
      : "IsIndirectResellerOf";
    return `?relationship_type=${side}`;
  }

  const seen = async () =>
    (
      await Promise.all(
        ["", "/subscriptions", "/orders"].map((part) =>
          client.ask("GET", `/customers/${ids.get("customerId")}${part}`),
        ),
      )
    ).map(({ body }) => body);

  test("the roles of the page may call everything", async () => {
    for (const role of provider.permitted)
      for (const { operation, prefix } of all.filter(({ operation: { method } }) => method !== "delete")) {
        if (operation.id.startsWith("listServed") || operation.id.startsWith("getServed")) continue;
        const { code, status } = await attempt(operation, prefix, `northwind-${role}`);
        const isRefused = status === 401 || (status === 403 && operation.id !== "acceptPartnership");
        assert.deepEqual(
          [role, operation.id, isRefused, code === 900150],
          [role, operation.id, false, false],
        );
      }
  });

  for (const role of provider.refused)
    test(`${role} is refused all that the page gives to other roles, with nothing changed`, async () => {
      const earlier = await seen();
      for (const { operation } of all.filter(({ prefix }) => prefix === "")) {
        const { code, status } = await attempt(operation, "", `northwind-${role}`);
        const isOpen = ofEveryRole.has(operation.id);
        const found = isOpen ? [status === 401 || status === 403] : [status, code];
        assert.deepEqual([operation.id, ...found], [operation.id, ...(isOpen ? [false] : [403, 900150])]);
      }
      assert.deepEqual(await seen(), earlier);
    });

  for (const role of ["global-admin", "no-role"])
    test(`a reseller's ${role} is refused all but its own relationships and MPN profiles`, async () => {
      const earlier = await seen();
      for (const { operation } of all.filter(({ prefix }) => prefix === "")) {
        const { code, status } = await attempt(operation, "", `fabrikam-${role}`);
        const isOpen = ofResellers.has(operation.id);
        const found = isOpen ? [status === 401 || code === 1002] : [status, code];
        assert.deepEqual(
          [operation.id, ...found],
          [operation.id, ...(isOpen ? [false] : [403, operation.method === "head" ? undefined : 1002])],
        );
      }
      assert.deepEqual(await seen(), earlier);
    });
});

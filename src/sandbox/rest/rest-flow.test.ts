import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { customerRequest, RestClient } from "../../testing/sandbox/rest-client";

const fabrikamMpnId = "1234567";

describe("the REST API", () => {
  let client: RestClient;
  let reseller = "";
  before(async () => {
    client = await RestClient.open();
    const { body } = await client.ask(
      "GET",
      "/relationships?relationship_type=IsIndirectCloudSolutionProviderOf",
    );
    reseller = body.items[0].id;
  });
  after(() => client.close());
  const ask: RestClient["ask"] = (...args) => client.ask(...args);

  async function newCustomer(name: string): Promise<string> {
    const { body, status } = await ask("POST", "/customers", { body: customerRequest(name, reseller) });
    assert.equal(status, 201);
    return body.id;
  }

  async function offerNamed(name: string) {
    const { body } = await ask("GET", "/offers?country=us");
    const found = body.items.find((offer) => offer.name === name);
    assert.ok(found, `${name} is no offer`);
    return found;
  }

  async function newSubscription(customer: string, offer = "Office", quantity = 5) {
    const { id } = await offerNamed(offer);
    const body = {
      LineItems: [
        {
          LineItemNumber: 0,
          OfferId: id.toLowerCase(),
          Quantity: quantity,
          PartnerIdOnRecord: fabrikamMpnId,
        },
      ],
    };
    const answer = await ask("POST", `/customers/${customer}/orders`, { body });
    assert.equal(answer.status, 201);
    return { order: answer.body.id, subscription: answer.body.lineItems[0].subscriptionId };
  }

  test("creates a customer of a reseller, with credentials in this answer only", async () => {
    const { body, status } = await ask("POST", "/customers", { body: customerRequest("Alpine", reseller) });
    assert.equal(status, 201);
    assert.equal(body.userCredentials.userName, "admin");
    const read = await ask("GET", `/customers/${body.id.toUpperCase()}`);
    assert.equal(read.body.associatedPartnerId, reseller);
    assert.equal("userCredentials" in read.body, false);
    const related = await ask("GET", `/customers/${body.id}/relationships`);
    assert.deepEqual(related.body.items[0].id, reseller);
  });

  test("takes property names and enumerations in any case, and ignores null and unknown ones", async () => {
    const customer = await newCustomer("Casing");
    const { id } = await offerNamed("Intune");
    const lineItems = [{ LINEITEMNUMBER: 0, offerid: id, Quantity: 5, FriendlyName: null, Surprise: 1 }];
    const { body, status } = await ask("POST", `/customers/${customer}/orders`, {
      body: { BILLINGCYCLE: "Annual", lineitems: lineItems, CreationDate: null },
    });
    assert.equal(status, 201);
    assert.equal(body.billingCycle, "annual");
  });

  test("refuses a taken domain, an unknown reseller and a missing property with the documented codes", async () => {
    await newCustomer("Taken");
    const code = async (body: object) => (await ask("POST", "/customers", { body })).body.code;
    assert.equal(await code(customerRequest("TAKEN")), 27100);
    assert.equal(await code(customerRequest("Other", "00000000-0000-4000-8000-000000000000")), 3000);
    assert.equal(await code({ ...customerRequest("Empty"), billingProfile: {} }), 3000);
  });

  test("performs a repeated request once", async () => {
    const headers = { "MS-RequestId": "5c3b8a9e-0000-4000-8000-000000000001", "MS-CorrelationId": "abc-1" };
    const first = await ask("POST", "/customers", { body: customerRequest("Once"), headers });
    const second = await ask("POST", "/customers", { body: customerRequest("Once"), headers });
    assert.equal(second.status, 201);
    assert.deepEqual(second.body, first.body);
    assert.equal(second.headers.get("MS-RequestId"), headers["MS-RequestId"]);
    assert.equal(second.headers.get("MS-CorrelationId"), "abc-1");
    const other = await ask("POST", "/customers", { body: customerRequest("Once") });
    assert.equal(other.body.code, 27100);
  });

  test("changes quantity, name, reseller and renewal, and keeps what was not sent", async () => {
    const customer = await newCustomer("Changes");
    const { subscription } = await newSubscription(customer);
    const uri = `/customers/${customer}/subscriptions/${subscription}`;
    const { body: before } = await ask("GET", uri);
    const { body: more } = await ask("PATCH", uri, { body: { ...before, quantity: 9 } });
    assert.equal(more.quantity, 9);
    assert.equal(more.partnerId, fabrikamMpnId);
    const { body: renamed } = await ask("PATCH", uri, {
      body: { FriendlyName: "Desks", AutoRenewEnabled: false },
    });
    assert.deepEqual([renamed.quantity, renamed.friendlyName, renamed.autoRenewEnabled], [9, "Desks", false]);
    const { body: fewer } = await ask("PATCH", uri, { body: { quantity: 2 } });
    assert.equal(fewer.quantity, 2);
    assert.equal((await ask("PATCH", uri, { body: { quantity: 301 } })).body.code, 2002);
    assert.equal((await ask("PATCH", uri, { body: { quantity: 1.5 } })).body.code, 2002);
    assert.equal((await ask("PATCH", uri, { body: { partnerId: "9999999" } })).body.code, 800015);
    assert.equal((await ask("PATCH", uri, { body: { partnerId: "4391507" } })).body.code, 2072);
  });

  test("changes nothing if one part of a change is refused", async () => {
    const customer = await newCustomer("Atomic");
    const { subscription } = await newSubscription(customer);
    const uri = `/customers/${customer}/subscriptions/${subscription}`;
    const before = await ask("GET", uri);
    assert.equal((await ask("PATCH", uri, { body: { quantity: 7, status: "deleted" } })).status, 400);
    assert.deepEqual((await ask("GET", uri)).body, before.body);
  });

  test("refuses a stale etag with 2055 and accepts the present one, quoted or not", async () => {
    const customer = await newCustomer("Etags");
    const { subscription } = await newSubscription(customer);
    const uri = `/customers/${customer}/subscriptions/${subscription}`;
    const { body, headers } = await ask("GET", uri);
    const { etag } = body.attributes;
    assert.equal(headers.get("etag"), `"${etag}"`);
    const change = (value: number, match: string) =>
      ask("PATCH", uri, { body: { quantity: value }, headers: { "If-Match": match } });
    assert.equal((await change(6, `"${etag}"`)).status, 200);
    const stale = await change(7, etag);
    assert.deepEqual([stale.status, stale.body.code], [400, 2055]);
  });

  test("suspends and reactivates, and refuses another quantity while suspended", async () => {
    const customer = await newCustomer("Pauses");
    const { subscription } = await newSubscription(customer);
    const uri = `/customers/${customer}/subscriptions/${subscription}`;
    assert.equal(
      (await ask("PATCH", uri, { body: { Status: "suspended" } })).body.suspensionReasons.length,
      1,
    );
    assert.equal((await ask("PATCH", uri, { body: { quantity: 8 } })).body.code, 2001);
    assert.equal(
      (await ask("PATCH", `/customers/${customer}`, { body: { relationshipToPartner: "none" } })).status,
      200,
    );
    assert.equal((await ask("GET", `/customers/${customer}`)).status, 404);
  });

  test("buys an add-on through the order of its base", async () => {
    const customer = await newCustomer("Addons");
    const { order, subscription } = await newSubscription(customer);
    const { id } = await offerNamed("Archiving");
    const line = { lineItemNumber: 1, offerId: id, quantity: 3, parentSubscriptionId: subscription };
    const { body, status } = await ask("PATCH", `/customers/${customer}/orders/${order}`, {
      body: { lineItems: [line] },
    });
    assert.equal(status, 200);
    assert.deepEqual(
      body.lineItems.map(({ lineItemNumber }: { lineItemNumber: number }) => lineItemNumber),
      [0, 1],
    );
    const { body: addOns } = await ask("GET", `/customers/${customer}/subscriptions/${subscription}/addons`);
    assert.equal(addOns.items[0].parentSubscriptionId, subscription);
    const alone = await ask("POST", `/customers/${customer}/orders`, {
      body: { lineItems: [{ offerId: id, quantity: 1 }] },
    });
    assert.equal(alone.body.code, 800029);
  });

  test("upgrades a subscription, whose earlier id then is of a deleted one", async () => {
    const customer = await newCustomer("Upgrades");
    const { subscription } = await newSubscription(customer);
    const uri = `/customers/${customer}/subscriptions`;
    const { body: list } = await ask("GET", `${uri}/${subscription}/upgrades`);
    assert.equal(list.items[0].isEligible, true);
    const { body: result } = await ask("POST", `${uri}/${subscription}/upgrades`, {
      body: { ...list.items[0], UpgradeType: 1 },
    });
    assert.equal(result.sourceSubscriptionId, subscription);
    const { body: target } = await ask("GET", `${uri}/${result.targetSubscriptionId}`);
    assert.equal(target.offerName, "Office Premium");
    assert.equal((await ask("GET", `${uri}/${subscription}`)).body.status, "deleted");
    assert.equal((await ask("PATCH", `${uri}/${subscription}`, { body: { quantity: 6 } })).body.code, 2011);
  });

  test("checks out a cart once, even if the body is a JSON string", async () => {
    const customer = await newCustomer("Carts");
    const { id } = await offerNamed("Office");
    const participants = [{ key: "transaction_reseller", value: fabrikamMpnId }];
    const lineItems = [{ id: 0, catalogItemId: id, quantity: 4, billingCycle: "monthly", participants }];
    const { body: cart } = await ask("POST", `/customers/${customer}/carts`, { body: { lineItems } });
    const uri = `/customers/${customer}/carts/${cart.id}`;
    const { body, status } = await ask("POST", `${uri}/checkout`, { body: '\uFEFF"checkout"' });
    assert.equal(status, 201);
    assert.equal(body.orders[0].lineItems[0].partnerIdOnRecord, fabrikamMpnId);
    assert.equal((await ask("POST", `${uri}/checkout`)).body.code, 800065);
    assert.equal((await ask("GET", uri)).body.status, "Ordered");
  });

  test("designates a support contact per subscription", async () => {
    const customer = await newCustomer("Support");
    const { subscription } = await newSubscription(customer);
    const uri = `/customers/${customer}/subscriptions/${subscription}/supportcontact`;
    assert.equal((await ask("GET", uri)).body.name, "Northwind");
    assert.equal(
      (await ask("PUT", uri, { body: { supportTenantId: reseller } })).body.supportMpnId,
      fabrikamMpnId,
    );
    assert.equal((await ask("PUT", uri, { body: { supportTenantId: customer } })).body.code, 3000);
    assert.equal((await ask("GET", uri)).body.name, "Fabrikam");
  });

  test("lists subscriptions by order and by MPN ID", async () => {
    const customer = await newCustomer("Lists");
    const { order } = await newSubscription(customer);
    await newSubscription(customer, "Intune", 6);
    const uri = `/customers/${customer}/subscriptions`;
    assert.equal((await ask("GET", `${uri}?order_id=${order.toUpperCase()}`)).body.totalCount, 1);
    assert.equal((await ask("GET", `${uri}?MPN_ID=${fabrikamMpnId}`)).body.totalCount, 2);
    assert.equal((await ask("GET", `${uri}?mpn_id=2345678`)).body.totalCount, 0);
  });

  test("writes dates without fractions and links without /v1", async () => {
    const customer = await newCustomer("Dates");
    const { order } = await newSubscription(customer);
    const { body } = await ask("GET", `//customers//${customer}/orders/${order}/`);
    assert.match(body.creationDate, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    assert.equal(body.links.self.uri, `/customers/${customer}/orders/${order}`);
  });
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { OpenAPIClientAxios } from "openapi-client-axios";
import { z } from "zod";
import { customerRequest } from "../../testing/sandbox/rest-client";
import { createSandbox, type RunningSandbox } from "../create-sandbox";

/**
 * A public client of OpenAPI servers, as it comes from npm: its methods follow from the document of the sandbox, and only its address
 * and its token are set.
 */

const rows = z.object({ items: z.array(z.object({ id: z.string(), name: z.string() })) });
const created = z.object({ id: z.string(), userCredentials: z.object({ password: z.string().min(1) }) });
const placed = z.object({ lineItems: z.tuple([z.object({ subscriptionId: z.string() })]) });
const subscription = z.object({ quantity: z.number(), partnerId: z.string() });

async function clientOf({ token, url }: RunningSandbox) {
  const bearer = `Bearer ${await token("northwind-sales-agent")}`;
  return new OpenAPIClientAxios({
    definition: `${url}/openapi.json`,
    axiosConfigDefaults: { headers: { authorization: bearer } },
  }).init();
}

type Client = Awaited<ReturnType<typeof clientOf>>;

async function call<Value>(
  client: Client,
  operation: string,
  schema: z.ZodType<Value>,
  params: Record<string, string>,
  body?: unknown,
): Promise<Value> {
  const { [operation]: method } = client;
  assert.ok(method, `the document has no operation ${operation}`);
  return schema.parse((await method(params, body)).data);
}

async function idOf(client: Client, operation: string, params: Record<string, string>, name: string) {
  const { items } = await call(client, operation, rows, params);
  const found = items.find((item) => item.name === name);
  assert.ok(found, `${operation} has no ${name}`);
  return found.id;
}

test("a public OpenAPI client lists resellers, creates a customer, orders, changes licences and sets the support contact", async () => {
  const sandbox = await createSandbox();
  try {
    const client = await clientOf(sandbox);
    const relationship = { relationship_type: "IsIndirectCloudSolutionProviderOf" };
    const reseller = await idOf(client, "listRelationships", relationship, "Fabrikam");
    const offer = await idOf(client, "listOffers", { country: "US" }, "Office");
    const { id } = await call(client, "createCustomer", created, {}, customerRequest("Woodgrove", reseller));
    const line = { lineItemNumber: 0, offerId: offer, quantity: 5, partnerIdOnRecord: "1234567" };
    const order = await call(client, "createOrder", placed, { customerId: id }, { lineItems: [line] });
    const [{ subscriptionId }] = order.lineItems;
    const path = { customerId: id, subscriptionId };
    await call(client, "changeSubscription", subscription, path, { quantity: 9 });
    assert.deepEqual(await call(client, "getSubscription", subscription, path), {
      quantity: 9,
      partnerId: "1234567",
    });
    const contact = z.object({ name: z.string() });
    await call(client, "setSupportContact", contact, path, { supportTenantId: reseller });
    assert.deepEqual(await call(client, "getSupportContact", contact, path), { name: "Fabrikam" });
  } finally {
    await sandbox.close();
  }
});

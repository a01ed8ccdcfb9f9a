import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { type Body, customerRequest, RestClient } from "../../testing/sandbox/rest-client";

describe("the list of customers", () => {
  let client: RestClient;
  before(async () => {
    client = await RestClient.open();
    for (let number = 1; number <= 23; number += 1) {
      await client.ask("POST", "/customers", { body: customerRequest(`Page ${number}`) });
    }
  });
  after(() => client.close());

  const names = (body: Pick<Body, "items">) =>
    body.items.map(({ companyProfile }) => companyProfile.companyName);

  const filtered = async (filter: object) =>
    (await client.ask("GET", `/customers?size=50&filter=${encodeURIComponent(JSON.stringify(filter))}`)).body;

  test("has every customer on exactly one page, in both directions", async () => {
    const whole = names((await client.ask("GET", "/customers?size=0")).body);
    assert.equal(whole.length, 25);
    const forward: string[] = [];
    let page = (await client.ask("GET", "/customers?size=4")).body;
    for (;;) {
      assert.equal(page.totalCount, 25);
      forward.push(...names(page));
      if (page.links.next === undefined) break;
      const { headers, uri } = page.links.next;
      page = (await client.ask("GET", uri, { headers: { [headers[0].key]: headers[0].value } })).body;
    }
    assert.deepEqual(forward, whole);
    const backward: string[] = names(page);
    while (page.links.previous !== undefined) {
      const headers = { "MS-ContinuationToken": page.continuationToken };
      page = (await client.ask("GET", "/customers?size=4&seekOperation=Previous", { headers })).body;
      backward.unshift(...names(page));
    }
    assert.deepEqual(backward, whole);
  });

  test("filters by the beginning of company name and domain in any case", async () => {
    const byName = await filtered({ Field: "CompanyName", Value: "pAGE 2", Operator: "starts_with" });
    assert.deepEqual(names(byName).sort(), ["Page 2", "Page 20", "Page 21", "Page 22", "Page 23"]);
    assert.equal(byName.totalCount, 5);
    const byDomain = await filtered({ field: "domain", value: "PAGE1.", operator: "StartsWith" });
    assert.deepEqual(names(byDomain), ["Page 1"]);
    assert.equal(
      (await filtered({ Field: "CompanyName", Value: "age", Operator: "starts_with" })).totalCount,
      0,
    );
  });

  test("filters by the tenant of the indirect reseller", async () => {
    const { body } = await client.ask(
      "GET",
      "/relationships?relationship_type=IsIndirectCloudSolutionProviderOf",
    );
    const id = body.items.find(({ name }) => name === "Fabrikam")?.id ?? "";
    const found = await filtered({
      Field: "IndirectReseller",
      Value: id.toUpperCase(),
      Operator: "starts_with",
    });
    assert.deepEqual(names(found), ["Contoso"]);
    const none = await filtered({ Field: "IndirectReseller", Value: "Fabrikam", Operator: "starts_with" });
    assert.equal(none.totalCount, 0);
  });

  test("refuses other operators, other fields and tokens of other lists with 3000", async () => {
    assert.equal((await filtered({ Field: "CompanyName", Value: "a", Operator: "equals" })).code, 3000);
    assert.equal((await filtered({ Field: "Colour", Value: "a", Operator: "starts_with" })).code, 3000);
    assert.equal((await client.ask("GET", "/customers?filter=nothing")).body.code, 3000);
    const headers = { "MS-ContinuationToken": "bm9uc2Vuc2U" };
    assert.equal((await client.ask("GET", "/customers", { headers })).body.code, 3000);
  });

  test("has the customers of the caller's company only", async () => {
    assert.equal((await client.ask("GET", "/customers", { as: "wingtip-sales-agent" })).body.totalCount, 0);
  });
});

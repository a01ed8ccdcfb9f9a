import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Sandbox } from "../core/sandbox";
import { makeApp } from "../server/make-app";
import { surfaces } from "../surfaces";
import { defaultWorld } from "../world/default-world";
import { checkWorld } from "../world/read-world";

/** More customers than are looked at as a whole, of two providers and two resellers. */
const customers = Array.from({ length: 1_100 }, (_each, index) => {
  const reseller = index % 3 === 0 ? "litware" : "fabrikam";
  return {
    company: `Company ${index}`,
    domain: `company${index}.onmicrosoft.com`,
    provider: index % 10 === 0 ? "wingtip" : "northwind",
    reseller,
    subscriptions: index % 20 < 2 ? [{ offer: "office", licences: 1, reseller }] : [],
  };
});
const partnerships = ["northwind", "wingtip"].flatMap((provider) =>
  ["fabrikam", "litware"].map((reseller) => ({ provider, reseller })),
);
const sandbox = new Sandbox(checkWorld({ ...defaultWorld(), customers, partnerships }));
const app = makeApp(sandbox, surfaces, { isRemote: false });

/** The ids behind the first links of all rows, on all pages of a list. */
async function idsOn(who: string, list: string): Promise<readonly string[]> {
  const headers = { cookie: `twotier-token=${await sandbox.signIn(who)}`, host: "127.0.0.1" };
  const found: string[] = [];
  let path: string | undefined = `/pages/${list}`;
  while (path !== undefined) {
    const answer: Response = await app.fetch(new Request(`http://127.0.0.1${path}`, { headers }));
    const text: string = await answer.text();
    const rows = text.split("<tr>").slice(2);
    assert.ok(rows.length <= 50, `${rows.length} rows`);
    found.push(...rows.map((row) => /href="\/pages\/\w+\/([^"/]+)"/.exec(row)?.[1] ?? row));
    path = /href="([^"]+)">Next page/.exec(text)?.[1]?.replaceAll("&amp;", "&");
  }
  return found;
}

function seen(who: string, reseller?: string): readonly string[] {
  const answer = sandbox.observe(who, "customers", reseller === undefined ? {} : { reseller });
  return answer.outcome === "observed" ? answer.value.map(({ customer }) => customer) : [];
}

describe("Lists of large worlds", () => {
  for (const who of [
    "northwind-sales-agent",
    "wingtip-sales-agent",
    "litware-admin-agent",
    "trey-admin-agent",
  ])
    test(`show ${who} the same customers as the reference`, async () => {
      assert.deepEqual(await idsOn(who, "customers"), seen(who));
    });

  test("show the customers of one reseller", async () => {
    const who = "northwind-sales-agent";
    const expected = seen(who, "litware");
    assert.ok(expected.length > 50);
    assert.deepEqual(await idsOn(who, "customers?reseller=litware"), expected);
  });

  test("show all orders and incentives", async () => {
    const who = "wingtip-sales-agent";
    const [orders, credits] = [sandbox.observe(who, "orders", {}), sandbox.observe(who, "incentives", {})];
    assert.ok(orders.outcome === "observed" && credits.outcome === "observed");
    assert.ok(orders.value.length > 50 && credits.value.length > 50);
    assert.deepEqual(
      await idsOn(who, "orders"),
      orders.value.map(({ customer }) => customer),
    );
    assert.deepEqual(
      await idsOn(who, "incentives"),
      credits.value.map(({ subscription }) => subscription),
    );
  });

  test("are not in the menu of a person who may not see them", async () => {
    const headers = {
      cookie: `twotier-token=${await sandbox.signIn("northwind-no-role")}`,
      host: "127.0.0.1",
    };
    const answer = await app.fetch(new Request("http://127.0.0.1/pages", { headers }));
    assert.doesNotMatch(await answer.text(), /Customers|Orders|Incentives/);
  });
});

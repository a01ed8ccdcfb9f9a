import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { stringify } from "yaml";
import { z } from "zod";
import { resellers } from "../../port/default-data/companies";
import { defaultReset } from "../../port/default-data/default-reset";
import { AdapterFault, MissingFixture } from "../../port/faults";
import type { Implementation } from "../../port/implementation";
import { createSandbox } from "../../sandbox/create-sandbox";
import { listenWithFault, type WireFault } from "../../testing/sandbox/faulty-wire";
import type { Accounts } from "./accounts-schema";
import { prepareAccounts } from "./prepare-accounts";
import { parseAccounts } from "./read-accounts";
import { restDriver } from "./rest-driver";
import { controlIds, controlTokens } from "./shapes";

const who = "northwind-admin-agent";
const details = {
  company: "Woodgrove",
  domain: "woodgrove.onmicrosoft.com",
  contact: { name: "Ada Admin", email: "ada@woodgrove.example", phone: "" },
  billing: { address: "1 Main Street", city: "Redmond", postalCode: "98052", country: "US" },
};

/** The accounts of the default world, in which fabrikam and litware are partners of northwind and Contoso is a customer. */
async function accountsOf(url: string): Promise<Accounts> {
  const { offers, partners } = controlIds.parse(await (await fetch(`${url}/sandbox`)).json());
  const tenant = (id: string) => ({ tenant: partners[id]?.tenant ?? "" });
  const text = stringify({
    login: { url: `${url}/{tenant}/oauth2/token`, client: "sandbox", secret: "SECRET" },
    providers: { northwind: tenant("northwind") },
    resellers: {
      fabrikam: { ...tenant("fabrikam"), name: "Fabrikam" },
      litware: tenant("litware"),
      adatum: tenant("adatum"),
    },
    partnerships: [{ provider: "northwind", reseller: "fabrikam" }],
    people: {
      [who]: { username: who, password: "PASSWORD" },
      "northwind-sales-agent": { token: "SALES" },
      "northwind-no-role": { username: "northwind-no-role", password: "PASSWORD" },
      "northwind-helpdesk-agent": { token: "EXPIRED" },
      "fabrikam-sales-agent": { username: "fabrikam-sales-agent", password: "PASSWORD" },
      "fabrikam-global-admin": { username: "fabrikam-global-admin", password: "PASSWORD" },
    },
    offers: {
      office: offers.office,
      intune: offers.intune,
      "office-premium": offers["office-premium"],
    },
  });
  return parseAccounts(text, "accounts.yaml");
}

async function tokenIn(url: string, person: string): Promise<string> {
  const body = JSON.stringify({ people: [person] });
  const headers = { "content-type": "application/json" };
  const answer = await fetch(`${url}/sandbox/tokens`, { method: "POST", body, headers });
  return controlTokens.parse(await answer.json())[person] ?? "";
}

async function withAccounts(
  judge: (driver: Implementation) => Promise<void>,
  open: () => Promise<{ readonly url: string; close(): Promise<void> }> = createSandbox,
): Promise<void> {
  const { close, url } = await open();
  const environment = {
    SECRET: "sandbox-secret",
    PASSWORD: "sandbox-password",
    SALES: await tokenIn(url, "northwind-sales-agent"),
    EXPIRED: "eyJhbGciOiJIUzI1NiJ9.e30.expired",
  };
  const preparer = prepareAccounts(await accountsOf(url), environment);
  const driver = restDriver(`${url}/v1`, 10_000, preparer);
  try {
    await driver.reset(defaultReset(1));
    await judge(driver);
  } finally {
    await driver.bye();
    await close();
  }
}

/** A wire that answers in other ways that the documentation has, too. */
const otherAnswers: WireFault = {
  name: "other answers",
  blamed: "",
  serve: async (request, forward) => {
    const { method, url } = request;
    const isRepeated = seenIds.has(request.headers.get("ms-requestid") ?? "");
    seenIds.add(request.headers.get("ms-requestid") ?? "none");
    const response = await forward(request);
    if (!response.ok) return response;
    if (method === "PATCH") return new Response(null, { status: 202 });
    const body = wireBody.parse(await response.json());
    const { upgradeErrors: _, userCredentials, ...shown } = body;
    const rows = method === "GET" && /customers\?/.test(url) ? { totalCount: body.items?.length } : {};
    const secret = userCredentials === undefined || isRepeated ? {} : { userCredentials };
    return Response.json({ ...shown, ...rows, ...secret }, { status: response.status });
  },
};
const wireBody = z.looseObject({ items: z.array(z.unknown()).optional() });
const seenIds = new Set<string>(["none"]);

async function usePartnership(driver: Implementation): Promise<void> {
  await driver.act(who, "partnership.request", {});
  const draft = await driver.observe(who, "partnership-request", {});
  const link = draft.outcome === "observed" ? (draft.value?.link ?? "") : "";
  await driver.act("fabrikam-global-admin", "partnership.accept", { link });
}

async function giveDetails(driver: Implementation): Promise<void> {
  await driver.act(who, "new-customer.start", { reseller: "fabrikam" });
  await driver.act(who, "new-customer.give-details", details);
}

/** Returns the answer to Submit. */
async function order(driver: Implementation): Promise<unknown> {
  await giveDetails(driver);
  const lines = [{ offer: "office", licences: 2 }];
  await driver.act(who, "new-customer.choose-subscriptions", { lines });
  await driver.act(who, "new-customer.review", {});
  const answer = await driver.act(who, "new-customer.submit", {});
  assert.equal(answer.outcome, "accepted");
  return answer;
}

async function companies(driver: Implementation): Promise<readonly string[]> {
  const seen = await driver.observe("northwind-sales-agent", "customers", {});
  return seen.outcome === "observed" ? seen.value.map(({ company }) => company) : [seen.outcome];
}

async function subscriptionIn(driver: Implementation): Promise<string> {
  const seen = await driver.observe(who, "customers", {});
  const customer = seen.outcome === "observed" ? (seen.value[0]?.customer ?? "") : "";
  const found = await driver.observe(who, "subscriptions", { customer });
  return found.outcome === "observed" ? (found.value[0]?.subscription ?? "") : "";
}

/** A server whose offers have no maximum. */
const moreLicences: WireFault = {
  name: "more licences",
  blamed: "",
  serve: async (request, forward) => {
    const response = await forward(request);
    if (!/\/offers\//.test(request.url)) return response;
    return Response.json({ ...wireBody.parse(await response.json()), maximumQuantity: 10_000 });
  },
};

function isMissing(fixture: RegExp) {
  return (problem: unknown) => problem instanceof MissingFixture && fixture.test(problem.fixture);
}

describe("a server without control, with a file of test accounts", () => {
  test("is judged with customers of fresh names and domains, as if it were empty", () =>
    withAccounts(async (driver) => {
      assert.deepEqual(await companies(driver), []);
      for (let reset = 1; reset <= 2; reset += 1) {
        await driver.reset(defaultReset(reset));
        await usePartnership(driver);
        await order(driver);
        assert.deepEqual(await companies(driver), ["Woodgrove"]);
        const partners = await driver.observe(who, "indirect-resellers", {});
        assert.deepEqual(partners.outcome === "observed" && partners.value.map(({ reseller }) => reseller), [
          "fabrikam",
        ]);
      }
    }));

  test("lacks what cannot be arranged, by its name", () =>
    withAccounts(async (driver) => {
      await assert.rejects(
        driver.act(who, "new-customer.start", { reseller: "fabrikam" }),
        isMissing(/^no partnership/),
      );
      await assert.rejects(
        driver.observe("wingtip-sales-agent", "customers", {}),
        isMissing(/^sign-in of wingtip-sales-agent$/),
      );
      await usePartnership(driver);
      await giveDetails(driver);
      const lines = [{ offer: "azure", licences: 1 }];
      await assert.rejects(
        driver.act(who, "new-customer.choose-subscriptions", { lines }),
        isMissing(/^offer azure$/),
      );
    }));

  test("asks the server who may work before it uses a partnership", () =>
    withAccounts(async (driver) => {
      const answer = await driver.act("northwind-no-role", "partnership.request", {});
      assert.equal(answer.outcome === "rejected" && answer.reason, "role-not-permitted");
      await usePartnership(driver);
      const link = "https://partner.example/fixture/northwind";
      await assert.rejects(
        driver.act("fabrikam-sales-agent", "partnership.accept", { link }),
        isMissing(/^acceptance by fabrikam-sales-agent$/),
      );
    }));

  test("lacks the other MPN IDs of a reseller", () =>
    withAccounts(async (driver) => {
      await usePartnership(driver);
      await order(driver);
      const [other = ""] = resellers[0].otherLocationMpnIds;
      await assert.rejects(
        driver.act(who, "subscription.set-reseller", {
          subscription: await subscriptionIn(driver),
          mpnId: other,
        }),
        isMissing(/^MPN ID \d+$/),
      );
    }));

  test("lacks an offer with the limits of the check", () =>
    withAccounts(
      async (driver) => {
        await usePartnership(driver);
        await giveDetails(driver);
        const lines = [{ offer: "intune", licences: 101 }];
        await assert.rejects(
          driver.act(who, "new-customer.choose-subscriptions", { lines }),
          isMissing(/^offer intune with 5 to 100 licences$/),
        );
      },
      () => listenWithFault(moreLicences),
    ));

  test("may answer in each way that the documentation has", () =>
    withAccounts(
      async (driver) => {
        await usePartnership(driver);
        await order(driver);
        const subscription = await subscriptionIn(driver);
        const more = { subscription, additional: 3 };
        assert.equal((await driver.act(who, "subscription.buy-licences", more)).outcome, "accepted");
        const upgrade = { subscription, offer: "office-premium" };
        assert.equal((await driver.act(who, "subscription.upgrade", upgrade)).outcome, "accepted");
        assert.deepEqual(await companies(driver), ["Woodgrove"]);
      },
      () => listenWithFault(otherAnswers),
    ));

  test("is not signed in to with a token that has expired", () =>
    withAccounts(async (driver) => {
      await assert.rejects(
        driver.observe("northwind-helpdesk-agent", "customers", {}),
        (problem) => problem instanceof AdapterFault && problem.diagnosis === "no-sign-in",
      );
    }));

  test("shows neither secrets nor tokens in its calls", () =>
    withAccounts(async (driver) => {
      await usePartnership(driver);
      const answer = await order(driver);
      const lines = (driver.calls?.(answer) ?? []).map((call) => call()).join("\n");
      assert.match(lines, /customers.*orders/s);
      assert.doesNotMatch(lines, /sandbox-secret|sandbox-password|eyJhbGci/);
    }));
});

test("a mistake in a file of test accounts is reported with its line", () => {
  const report = (text: string) => () => parseAccounts(text, "accounts.yaml");
  assert.throws(
    report("providers:\n  northwind:\n    tenant: x\n"),
    /accounts\.yaml, line 3: providers\.northwind\.tenant/,
  );
  assert.throws(report("providers: {}\nresellerz: {}\n"), /line 2: resellerz/);
  assert.throws(report("providers: [\n"), /line 2/);
  const provider = "providers:\n  northwind: { tenant: 3ce2e9ab-a8e0-4c6b-a7c4-4a1b6f2d7f10 }\n";
  assert.throws(
    report(`${provider}people:\n  northwind-sales-agnt: { token: T }\n`),
    /line 4: people\.northwind-sales-agnt: no check has .* Did you mean "northwind-sales-agent"\?/,
  );
  assert.doesNotThrow(report(`${provider}offers:\n  archiving: MS-ADD-ON\n`));
  assert.throws(
    report(`${provider}partnerships:\n  - { provider: northwind, reseller: fabricam }\n`),
    /line 4: partnerships\.0\.reseller: .* "fabrikam"\?/,
  );
});

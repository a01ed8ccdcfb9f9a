import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { stringify } from "yaml";
import { defaultReset } from "../../port/default-data/default-reset";
import { MissingFixture } from "../../port/faults";
import type { Implementation } from "../../port/implementation";
import { createSandbox } from "../../sandbox/create-sandbox";
import type { Accounts } from "./accounts-schema";
import { prepareAccounts } from "./prepare-accounts";
import { parseAccounts } from "./read-accounts";
import { restDriver } from "./rest-driver";
import { controlIds } from "./shapes";

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
    resellers: { fabrikam: tenant("fabrikam"), litware: tenant("litware"), adatum: tenant("adatum") },
    partnerships: [{ provider: "northwind", reseller: "fabrikam" }],
    people: {
      [who]: { username: who, password: "PASSWORD" },
      "northwind-sales-agent": { token: "SALES" },
      "fabrikam-global-admin": { username: "fabrikam-global-admin", password: "PASSWORD" },
    },
    offers: { office: offers.office },
  });
  return parseAccounts(text, "accounts.yaml");
}

async function withAccounts(judge: (driver: Implementation) => Promise<void>): Promise<void> {
  const sandbox = await createSandbox();
  const environment = {
    SECRET: "sandbox-secret",
    PASSWORD: "sandbox-password",
    SALES: await sandbox.token("northwind-sales-agent"),
  };
  const preparer = prepareAccounts(await accountsOf(sandbox.url), environment);
  const driver = restDriver(`${sandbox.url}/v1`, 10_000, preparer);
  try {
    await driver.reset(defaultReset(1));
    await judge(driver);
  } finally {
    await driver.bye();
    await sandbox.close();
  }
}

async function usePartnership(driver: Implementation): Promise<void> {
  await driver.act(who, "partnership.request", {});
  const draft = await driver.observe(who, "partnership-request", {});
  const link = draft.outcome === "observed" ? (draft.value?.link ?? "") : "";
  await driver.act("fabrikam-global-admin", "partnership.accept", { link });
}

/** Returns the answer to Submit. */
async function order(driver: Implementation): Promise<unknown> {
  await driver.act(who, "new-customer.start", { reseller: "fabrikam" });
  await driver.act(who, "new-customer.give-details", details);
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
      await driver.act(who, "new-customer.start", { reseller: "fabrikam" });
      await driver.act(who, "new-customer.give-details", details);
      const lines = [{ offer: "azure", licences: 1 }];
      await assert.rejects(
        driver.act(who, "new-customer.choose-subscriptions", { lines }),
        isMissing(/^offer azure$/),
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
});

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { openBrowser } from "../../targets/pages/open-browser";
import { Tab } from "../../targets/pages/tab";
import { skipWithoutBrowser as skip } from "../../testing/browser";
import { createSandbox, type RunningSandbox } from "../create-sandbox";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

let browser: Browser;
let sandbox: RunningSandbox;

before(async () => {
  if (skip !== false) return;
  browser = await openBrowser();
  sandbox = await createSandbox();
});

after(async () => {
  await browser?.close();
  await sandbox?.close();
});

async function signedIn(locale: string): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ locale });
  const value = await sandbox.token("northwind-sales-agent");
  await context.addCookies([{ name: "twotier-token", value, url: sandbox.url }]);
  return { context, page: await context.newPage() };
}

async function violations(page: Page): Promise<readonly string[]> {
  const found: { violations: Violation[] } = await page.evaluate(
    `${axe}; axe.run(document, { runOnly: ${JSON.stringify(rules)} })`,
  );
  const path = new URL(page.url()).pathname;
  return found.violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html.slice(0, 100)}`);
}

/** Orders Office for a new customer, up to the review. */
async function goToReview(page: Page, company: string): Promise<void> {
  await page.goto(`${sandbox.url}/pages/indirect-resellers`);
  await page.getByRole("button", { name: "Add new customer: Fabrikam" }).click();
  for (const label of ["Company", "Domain", "Contact name", "Email"])
    await page.getByLabel(label, { exact: true }).fill(company);
  await page.getByRole("button", { name: "Next: Subscriptions" }).click();
  await page.getByLabel("Subscription 1").selectOption({ label: "Office" });
  await page.getByLabel("Licenses 1").fill("5");
  await page.getByRole("button", { name: "Next: Review" }).click();
  await page.getByRole("heading", { name: "Review" }).waitFor();
}

describe("Web pages in a browser", () => {
  for (const locale of ["en-US", "zh-TW"]) {
    test(`have no violation of WCAG 2.2 AA in ${locale}`, { skip }, async () => {
      const { context, page } = await signedIn(locale);
      const found: string[] = [];
      const check = async () => found.push(...(await violations(page)));
      for (const path of ["", "indirect-resellers", "customers", "orders", "incentives", "official-list"]) {
        await page.goto(`${sandbox.url}/pages/${path}`);
        await check();
      }
      await page.goto(`${sandbox.url}/pages/customers`);
      const customer = `${sandbox.url}${await page.locator("tbody a").first().getAttribute("href")}`;
      for (const tail of ["", "/account", "/azure"]) {
        await page.goto(customer + tail);
        await check();
      }
      await page.goto(customer);
      await page.locator("tbody a").first().click();
      await check();
      for (const form of ["partnership.request", "new-customer.start"]) {
        await page.goto(`${sandbox.url}/pages/indirect-resellers`);
        await page.locator(`form[action$="${form}"] button`).first().click();
        await check();
      }
      await context.addCookies([{ name: "twotier-simulator", value: "on", url: sandbox.url }]);
      await page.goto(`${sandbox.url}/pages/customers`);
      await check();
      const simulator = page.locator("aside");
      for (const path of ["/statements/", "/simulator/situation", "/simulator/scenario"]) {
        await page.goto(`${sandbox.url}/pages/customers`);
        await simulator.locator(`a[href*="${path}"]`).first().click();
        await page.waitForURL(`**/pages${path}**`);
        await check();
      }
      await context.clearCookies();
      await page.goto(`${sandbox.url}/pages`);
      await check();
      await context.close();
      assert.deepEqual(found, []);
    });
  }

  test("order once although Submit is pressed again before the answer", { skip }, async () => {
    const { context, page } = await signedIn("en-US");
    await goToReview(page, "Once only");
    const tab = new Tab(context, page, 20_000);
    await tab.press(tab.find("button", "Submit"), "Submit", true);
    await page.getByRole("heading", { name: "Confirmation" }).waitFor();

    await page.goto(`${sandbox.url}/pages/customers`);

    assert.equal(await page.getByRole("link", { name: "Once only" }).count(), 1);
    await context.close();
  });

  test("show the password no more after Done, Back and Reload", { skip }, async () => {
    const { context, page } = await signedIn("en-US");
    await goToReview(page, "Gone");
    await page.getByRole("button", { name: "Submit" }).click();
    const password = page.getByText("Temporary password");
    await password.waitFor();
    await page.getByRole("button", { name: "Done" }).click();
    await page.waitForURL("**/pages/customers");
    await page.goBack();
    assert.equal(await password.count(), 0);
    await page.reload();
    assert.equal(await password.count(), 0);
    await context.close();
  });
});

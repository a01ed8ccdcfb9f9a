import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { collectSite } from "../../cli/collect-site";
import { runVerify } from "../../runner/verify";
import { writeSite } from "../../runner/write-site";
import { openBrowser } from "../../targets/pages/open-browser";
import { skipWithoutBrowser as skip } from "../../testing/browser";
import { renderSite } from "./render-site";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** One page of each kind. */
const kinds = [
  "index.html",
  "statements.html",
  "requirements/index.html",
  "requirements/cancel-abandons-order.html",
  "features/index.html",
  "features/partnerships-accepting-a-request.html",
  "machines/index.html",
  "machines/partnership.html",
  "machines/order-wizard.html",
  "readings.html",
  "defects.html",
  "score.html",
  "glossary.html",
  "run.html",
  "search.html",
];

const folder = mkdtempSync(join(tmpdir(), "twotier-site-"));
let browser: Browser;

before(async () => {
  if (skip !== false) return;
  browser = await openBrowser();
  const against = "nonconformant:cancel-places-the-order";
  const { record } = await runVerify({ against, only: ["S187"], out: null });
  const pages = renderSite(await collectSite("en", record));
  writeSite(join(folder, "site"), new Map(pages.map(({ path, text }) => [path, text])), "0");
});

after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

const address = (path: string, query = "") => `${pathToFileURL(join(folder, "site", path)).href}${query}`;

async function violations(page: Page): Promise<readonly string[]> {
  const found: { violations: { id: string; nodes: { html: string }[] }[] } = await page.evaluate(
    `${axe}; axe.run(document, { runOnly: ${JSON.stringify(rules)} })`,
  );
  return found.violations.map(({ id, nodes }) => `${page.url()} ${id} ${nodes[0]?.html.slice(0, 120)}`);
}

describe("The site, opened from disk", () => {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const language of ["en", "zh-TW"]) {
      test(`has no violation of WCAG 2.2 AA, ${colorScheme} in ${language}`, { skip }, async () => {
        const context = await browser.newContext({ colorScheme });
        const page = await context.newPage();
        const found: string[] = [];
        page.on("pageerror", (problem) => found.push(`${page.url()} ${problem.message}`));
        for (const path of kinds) {
          await page.goto(address(path, `?lang=${language}`));
          found.push(...(await violations(page)));
        }
        await context.close();
        assert.deepEqual(found, []);
      });
    }
  }

  test("fits a telephone, whichever page is opened", { skip }, async () => {
    const context = await browser.newContext({ viewport: { width: 375, height: 700 } });
    const page = await context.newPage();
    const wide: string[] = [];
    for (const path of kinds) {
      await page.goto(address(path));
      const over = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
      if (Number(over) > 0) wide.push(`${path} by ${over}`);
    }
    await context.close();
    assert.deepEqual(wide, []);
  });

  test("steps through a machine by its arrows, its list and the keyboard", { skip }, async () => {
    const page = await browser.newPage();
    await page.goto(address("machines/partnership.html"));
    const here = () => page.locator("#statechart-partnership-en .leaf.here");
    const arrow = (on: string) => page.locator(`#statechart-partnership-en .arrow[data-on="${on}"]`).first();

    assert.equal(await here().count(), 4);
    assert.equal(await arrow("partnership.done").getAttribute("role"), null);
    await arrow("partnership.request").locator("text").first().click();
    assert.equal(await page.locator(".here[data-state='draft.open.with-link.as-drafted']").count(), 2);
    await page.getByRole("button", { name: "The provider selects Open in email" }).click();
    await arrow("partnership.accept").focus();
    await page.keyboard.press("Enter");
    assert.equal(await page.locator(".here[data-state='relation.partnership']").count(), 2);
    assert.match(page.url(), /#steps=partnership\.request,partnership\.open-in-email,partnership\.accept$/);
    await page.reload();
    assert.equal(await page.locator("[data-trail] li").count(), 3);
    await page.getByRole("button", { name: "Undo" }).click();
    assert.equal(await page.locator(".here[data-state='relation.no-partnership']").count(), 2);
    await page.close();
  });

  test("opens a machine in the state that a link names", { skip }, async () => {
    const page = await browser.newPage();
    const state =
      "draft.open.without-link+request.not-received+relation.no-partnership+second-relation.no-partnership";
    await page.goto(address("machines/partnership.html", `#state=${state}`));

    assert.equal(await page.locator(".here[data-state='draft.open.without-link']").count(), 2);
    await page.close();
  });

  test("takes the language along and finds what is searched for", { skip }, async () => {
    const page = await browser.newPage();
    await page.goto(address("index.html"));
    await page.getByRole("button", { name: "繁體中文" }).click();
    await page.locator(".contents a", { hasText: "需求" }).click();
    assert.match(page.url(), /requirements\/index\.html\?lang=zh-TW$/);
    await page.keyboard.press("/");
    await page.keyboard.type("取消訂單");
    await page.keyboard.press("Enter");
    await page.locator("#hits li").first().waitFor();
    assert.match(page.url(), /search\.html\?lang=zh-TW&q=/);
    assert.equal(await page.locator("html").getAttribute("lang"), "zh-TW");
    await page.locator("#search-field").fill("S150");
    await page.locator("#hits a").first().click();
    assert.match(page.url(), /statements\.html\?lang=zh-TW#S150$/);
    await page.close();
  });
});

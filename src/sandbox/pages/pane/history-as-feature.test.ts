import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { languages } from "../../../domain/language";
import type { ActionName, ArgsOf } from "../../../port/actions";
import { runFeatures } from "../../../testing/paths-as-features";
import { Sandbox } from "../../core/sandbox";
import { defaultWorld } from "../../world/default-world";
import { checkWorld } from "../../world/read-world";
import { historyAsFeature } from "./history-as-feature";

const sales = "northwind-sales-agent";
const details = {
  company: "Adventure Works",
  domain: "adventure.example",
  contact: { name: "Ann", email: "ann@adventure.example", phone: "" },
  billing: { address: "", city: "", postalCode: "", country: "" },
};

/** A sandbox whose history is exported after each action. */
class Exported {
  readonly sandbox = new Sandbox(checkWorld(defaultWorld()));
  readonly texts: Record<(typeof languages)[number], string[]> = { en: [], "zh-TW": [] };

  do<Name extends ActionName>(who: string, action: Name, args: ArgsOf<Name>): void {
    this.sandbox.act(who, action, args);
    const { journal, workspace } = this.sandbox;
    assert.ok(journal);
    for (const language of languages) {
      const { isRunnable, text } = historyAsFeature(workspace.parts, journal, language);
      assert.ok(isRunnable, text);
      this.texts[language].push(text);
    }
  }
}

function requestAndAccept(exported: Exported): void {
  exported.do(sales, "partnership.request", {});
  const { drafts } = exported.sandbox.workspace.state();
  const link = drafts.get(sales)?.link ?? "";
  exported.do(sales, "partnership.edit", { text: `Dear "partner",\nplease accept:\n${link}\nThank you` });
  exported.do("northwind-admin-agent", "partnership.request", {});
  exported.do("trey-global-admin", "partnership.accept", { link });
  exported.do(sales, "partnership.done", {});
  exported.do("adatum-global-admin", "partnership.accept", { link });
  exported.do("trey-sales-agent", "partnership.accept", { link: "https://elsewhere.example" });
}

function orderForTrey(exported: Exported): void {
  const lines = [{ offer: "office", licences: 5 }];
  exported.do(sales, "new-customer.start", { reseller: "trey" });
  exported.do(sales, "new-customer.give-details", { ...details, company: "" });
  exported.do(sales, "new-customer.give-details", details);
  exported.do(sales, "new-customer.choose-subscriptions", { lines: [{ offer: "office", licences: 900 }] });
  exported.do(sales, "new-customer.choose-subscriptions", { lines, reseller: "litware" });
  exported.do(sales, "new-customer.review", {});
  exported.do(sales, "new-customer.submit", {});
  exported.do(sales, "new-customer.done", {});
  exported.do("northwind-no-role", "new-customer.start", { reseller: "fabrikam" });
}

function workForCustomers(exported: Exported): void {
  const { customers, subscriptions } = exported.sandbox.workspace.state();
  const customer =
    [...customers.values()].find(({ details: { company } }) => company === "Contoso")?.id ?? "";
  const subscription = [...subscriptions.values()].find((each) => each.customer === customer)?.id ?? "";
  exported.do(sales, "subscription.buy-licences", { subscription, additional: 3 });
  exported.do(sales, "subscription.buy-licences", { subscription, additional: 0.5 });
  exported.do(sales, "subscription.rename", { subscription, nickname: 'the "first"' });
  exported.do(sales, "subscription.upgrade", { subscription, offer: "office-premium" });
  exported.do(sales, "subscription.set-reseller", { subscription, mpnId: "2345678" });
  exported.do(sales, "subscription.choose-support-contact", { subscription, reseller: "litware" });
  exported.do(sales, "subscription.submit-support-contact", { subscription });
  exported.do(sales, "add-subscription.start", { customer });
  exported.do(sales, "add-subscription.choose-subscriptions", { lines: [{ offer: "intune", licences: 5 }] });
  exported.do(sales, "add-subscription.choose-reseller", { reseller: "fabrikam" });
  exported.do(sales, "add-subscription.submit", {});
  exported.do(sales, "customer.change-phone", { customer, phone: "555 0100" });
  exported.do("wingtip-admin-agent", "add-subscription.start", { customer });
  exported.do("fabrikam-sales-agent", "subscription.buy-licences", { subscription, additional: 1 });
}

const exported = new Exported();
requestAndAccept(exported);
orderForTrey(exported);
workForCustomers(exported);

for (const language of languages) {
  test(`every beginning of a history runs as a scenario in ${language}`, async () => {
    const folder = mkdtempSync(join(tmpdir(), "twotier-history-"));
    try {
      mkdirSync(join(folder, language));
      for (const [index, text] of exported.texts[language].entries())
        writeFileSync(join(folder, language, `history-${index}.feature`), text);
      const { failures, scenarios } = await runFeatures(folder, language);
      assert.deepEqual(failures, []);
      assert.equal(scenarios.length, exported.texts[language].length);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

test("two customers of one name are named in a comment", () => {
  const sandbox = new Sandbox(checkWorld(defaultWorld()));
  sandbox.act(sales, "new-customer.start", { reseller: "fabrikam" });
  sandbox.act(sales, "new-customer.give-details", { ...details, company: "Contoso" });
  sandbox.act(sales, "new-customer.choose-subscriptions", { lines: [{ offer: "office", licences: 1 }] });
  sandbox.act(sales, "new-customer.review", {});
  sandbox.act(sales, "new-customer.submit", {});
  sandbox.act(sales, "new-customer.done", {});
  assert.ok(sandbox.journal);

  const { isRunnable, text } = historyAsFeature(sandbox.workspace.parts, sandbox.journal, "zh-TW");

  assert.equal(isRunnable, false);
  assert.match(text, /# 有兩位客戶都名為 ?Contoso/);
});

test("an offer that the vocabulary does not have is named in a comment", () => {
  const sandbox = new Sandbox(checkWorld(defaultWorld()));
  sandbox.act(sales, "new-customer.start", { reseller: "fabrikam" });
  sandbox.act(sales, "new-customer.give-details", details);
  sandbox.act(sales, "new-customer.choose-subscriptions", { lines: [{ offer: "archiving", licences: 1 }] });
  assert.ok(sandbox.journal);

  const { isRunnable, text } = historyAsFeature(sandbox.workspace.parts, sandbox.journal, "en");

  assert.equal(isRunnable, false);
  assert.match(
    text,
    /# The vocabulary has no sentence for new-customer\.choose-subscriptions by northwind-sales/,
  );
});

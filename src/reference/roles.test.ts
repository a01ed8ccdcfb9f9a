import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { listedRoles } from "../domain/role";
import type { ActionName, ArgsOf } from "../port/actions";
import { defaultArrangement } from "../port/default-data/default-arrangement";
import type { LookOf, ObservationName } from "../port/observations";
import { detailsOf, driverOf } from "../testing/walkthroughs/test-driver";
import { createReference } from "./reference-implementation";

const subscription = "none";
const customer = "none";
const reseller = "none";

const wishes: { readonly [Name in ActionName]: ArgsOf<Name> } = {
  "partnership.request": {},
  "partnership.edit": { text: "" },
  "partnership.open-in-email": {},
  "partnership.copy-to-clipboard": {},
  "partnership.done": {},
  "partnership.accept": { link: "none" },
  "profile.change": { description: "" },
  "new-customer.start": { reseller },
  "new-customer.give-details": detailsOf("Contoso"),
  "new-customer.choose-subscriptions": { lines: [] },
  "new-customer.review": {},
  "new-customer.submit": {},
  "new-customer.cancel": {},
  "new-customer.done": {},
  "add-subscription.start": { customer },
  "add-subscription.choose-subscriptions": { lines: [] },
  "add-subscription.choose-reseller": { reseller },
  "add-subscription.submit": {},
  "subscription.buy-licences": { subscription, additional: 1 },
  "subscription.upgrade": { subscription, offer: "office" },
  "subscription.set-reseller": { subscription, mpnId: "1234567" },
  "subscription.choose-support-contact": { subscription, reseller },
  "subscription.submit-support-contact": { subscription },
  "subscription.rename": { subscription, nickname: "" },
  "customer.change-phone": { customer, phone: "" },
  "tenant-owner.grant": { customer, reseller },
  "azure-account.note": { customer, note: "" },
};

const looks: { readonly [Name in ObservationName]: LookOf<Name> } = {
  "indirect-providers-list": {},
  "indirect-resellers": {},
  "partnership-request": {},
  "new-subscription-reseller-choices": {},
  "support-contact-choices": {},
  "new-customer-form": {},
  credentials: { customer },
  "add-subscription": {},
  customers: {},
  customer: { customer },
  subscriptions: { customer },
  orders: {},
  incentives: {},
  "tenant-owners": { customer },
  "azure-account": { customer },
};

const forBoth = ["subscription.rename", "customer.change-phone", "azure-account.note"];
const forProviders = [
  "indirect-resellers",
  "partnership-request",
  "new-subscription-reseller-choices",
  "support-contact-choices",
  "new-customer-form",
  "add-subscription",
];

const driver = driverOf(createReference(), defaultArrangement(1));
const keys = <Table extends object>(table: Table) => Object.keys(table) as (keyof Table)[];

describe("roles and companies in the reference", () => {
  for (const action of keys(wishes)) {
    const company = action === "partnership.accept" ? "fabrikam" : "northwind";

    test(`${action}: people without a listed role are refused, and people nobody knows`, () => {
      for (const who of ["helpdesk-agent", "billing-admin", "no-role"].map((role) => `${company}-${role}`)) {
        assert.equal(driver.isRefused(who, action, wishes[action]), "role-not-permitted");
      }
      assert.equal(driver.isRefused("nobody-at-all", action, wishes[action]), "role-not-permitted");
    });

    test(`${action}: a listed role is not what it is refused for`, () => {
      const roles = action === "partnership.accept" ? ["global-admin"] : listedRoles;
      for (const role of roles) {
        assert.notEqual(driver.isRefused(`${company}-${role}`, action, wishes[action]), "role-not-permitted");
      }
    });

    if (forBoth.includes(action)) continue;
    test(`${action}: the other kind of company is refused, before its role is asked for`, () => {
      const other = company === "fabrikam" ? "northwind" : "fabrikam";
      const reason = company === "fabrikam" ? "not-a-reseller" : "not-a-provider";
      for (const role of ["global-admin", "no-role"]) {
        assert.equal(driver.isRefused(`${other}-${role}`, action, wishes[action]), reason);
      }
    });
  }

  for (const what of keys(looks)) {
    if (what === "indirect-providers-list") continue;
    test(`${what}: is shown to listed roles alone`, () => {
      assert.equal(driver.mayNotSee("northwind-billing-admin", what, looks[what]), "role-not-permitted");
      assert.notEqual(driver.mayNotSee("northwind-sales-agent", what, looks[what]), "role-not-permitted");
    });
  }

  for (const what of keys(looks).filter((name) => forProviders.includes(name))) {
    test(`${what}: is the provider's alone`, () => {
      assert.equal(driver.mayNotSee("fabrikam-global-admin", what, looks[what]), "not-a-provider");
    });
  }
});

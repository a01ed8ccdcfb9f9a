import type { ReadingSwitch } from "../../reference/switches";
import { detailsOf, type TestDriver } from "../walkthroughs/test-driver";

export const agent = "northwind-admin-agent";
export const lines = [{ offer: "office", licences: 1 }];

/** Fabrikam has the account of a customer with Office and Azure; Litware is Azure's reseller and Office's support contact. */
export function sold(driver: TestDriver) {
  for (const reseller of ["fabrikam", "litware", "adatum"]) driver.becomePartners("northwind", reseller);
  const order = {
    who: agent,
    accountReseller: "fabrikam",
    lines: [...lines, { offer: "azure", licences: 1 }],
  };
  const { customer, subscriptions } = driver.addCustomer(order);
  const [subscription = "", azure = ""] = subscriptions;
  driver.does(agent, "subscription.set-reseller", { subscription: azure, mpnId: "2345678" });
  driver.does(agent, "subscription.set-support-contact", { subscription, reseller: "litware" });
  return { customer, subscription, azure };
}

export function atDetails(driver: TestDriver): void {
  driver.becomePartners("northwind", "fabrikam");
  driver.does(agent, "order.start", { reseller: "fabrikam" });
}

export function atLines(driver: TestDriver): void {
  atDetails(driver);
  driver.does(agent, "order.give-details", detailsOf("Contoso"));
}

export function linkOf(driver: TestDriver): string {
  driver.does(agent, "partnership.request", {});
  return driver.sees(agent, "partnership-request", {})?.link ?? "";
}

/** What shows whether a reading is followed, and what it shows with the reading and without it. */
export interface ReadingCheck {
  readonly ask: (driver: TestDriver) => unknown;
  readonly followed: unknown;
  readonly left: unknown;
}

export type ReadingChecks = Partial<Readonly<Record<ReadingSwitch, ReadingCheck>>>;

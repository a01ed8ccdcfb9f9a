import type { ReadingSwitch } from "../reference/switches";
import { detailsOf, type Tour } from "./tour";

export const agent = "northwind-admin-agent";
export const lines = [{ offer: "office", licences: 1 }];

/** Fabrikam has the account of a customer with Office and Azure; Litware is Azure's reseller and Office's support contact. */
export function sold(tour: Tour) {
  for (const reseller of ["fabrikam", "litware", "adatum"]) tour.becomePartners("northwind", reseller);
  const order = {
    who: agent,
    accountReseller: "fabrikam",
    lines: [...lines, { offer: "azure", licences: 1 }],
  };
  const { customer, subscriptions } = tour.addCustomer(order);
  const [subscription = "", azure = ""] = subscriptions;
  tour.does(agent, "subscription.set-reseller", { subscription: azure, mpnId: "2345678" });
  tour.does(agent, "subscription.set-support-contact", { subscription, reseller: "litware" });
  return { customer, subscription, azure };
}

export function atDetails(tour: Tour): void {
  tour.becomePartners("northwind", "fabrikam");
  tour.does(agent, "order.start", { reseller: "fabrikam" });
}

export function atLines(tour: Tour): void {
  atDetails(tour);
  tour.does(agent, "order.give-details", detailsOf("Contoso"));
}

export function linkOf(tour: Tour): string {
  tour.does(agent, "partnership.request", {});
  return tour.sees(agent, "partnership-request", {})?.link ?? "";
}

/** What shows whether a reading is followed, and what it shows with the reading and without it. */
export interface Probe {
  readonly ask: (tour: Tour) => unknown;
  readonly followed: unknown;
  readonly left: unknown;
}

export type Probes = Partial<Readonly<Record<ReadingSwitch, Probe>>>;

import type { Arrangement } from "../../port/arrangement";

/** What is empty after every reset, since only people can fill it: for a whole company, and for each person alone. */
const ofCompanies = ["customers", "orders", "indirect-resellers", "incentives"] as const;
const ofPeople = ["partnership-request", "order", "add-subscription"] as const;
const busyRoles = new Set(["global-admin", "user-admin", "admin-agent", "sales-agent"]);

/** One place that somebody may look at. */
export interface Place {
  readonly who: string;
  readonly thing: (typeof ofCompanies)[number] | (typeof ofPeople)[number];
}

/** A whole company is seen through the eyes of one person; what people do alone, through their own. */
export function placesIn({ providers, people }: Arrangement): readonly Place[] {
  const companies = new Set(providers.map(({ id }) => id));
  return people.flatMap(({ id: who, organisation, roles }) => {
    const isBusy = companies.has(organisation) && roles.some((role) => busyRoles.has(role));
    const shared = roles.includes("global-admin") ? ofCompanies : [];
    return [...shared, ...(isBusy ? ofPeople : [])].map((thing) => ({ who, thing }));
  });
}

import type { Arrangement } from "../../port/arrangement";

/** Observations that are empty after every reset, because only actions fill them: by company, and by person. */
const companyObservations = ["customers", "orders", "indirect-resellers", "incentives"] as const;
const personalObservations = ["partnership-request", "new-customer-form", "add-subscription"] as const;
const workingRoles = new Set(["global-admin", "user-admin", "admin-agent", "sales-agent"]);

/** An observation by one person. */
export interface Place {
  readonly who: string;
  readonly what: (typeof companyObservations)[number] | (typeof personalObservations)[number];
}

/** Company observations are made by global admins, personal ones by each person who works for a provider. */
export function placesIn({ providers, people }: Arrangement): readonly Place[] {
  const companies = new Set(providers.map(({ id }) => id));
  return people.flatMap(({ id: who, organisation, roles }) => {
    const worksForProvider = companies.has(organisation) && roles.some((role) => workingRoles.has(role));
    const shared = roles.includes("global-admin") ? companyObservations : [];
    return [...shared, ...(worksForProvider ? personalObservations : [])].map((what) => ({ who, what }));
  });
}

import { nth, type ScriptStep, tries } from "./scripted-walkthrough";
import { detailsOf } from "./test-driver";

/** Customers, their orders and subscriptions, and the actions of resellers. Requires existing partnerships. */

const sales = "northwind-sales-agent";
const admin = "northwind-admin-agent";
const nothing = () => ({});

const several = [
  { offer: "office", licences: 10 },
  { offer: "intune", licences: 5 },
  { offer: "office", licences: 2 },
];

const azureAndOffice = [
  { offer: "azure", licences: 1 },
  { offer: "office", licences: 3 },
];

const edgeCaseLines = [
  { offer: "intune", licences: 4 },
  { offer: "intune", licences: 101 },
  { offer: "intune", licences: 5.5 },
  { offer: "excel", licences: 1 },
];

interface Ordered {
  readonly reseller: string;
  readonly company: string;
  /** The reseller of the subscriptions, if any. */
  readonly chosen?: string;
}

function upToReview(who: string, { chosen, company, reseller }: Ordered): readonly ScriptStep[] {
  const choice = chosen === undefined ? {} : { reseller: chosen };
  return [
    tries(who, "new-customer.start", () => ({ reseller })),
    tries(who, "new-customer.give-details", () => ({ ...detailsOf(company.slice(1, 5)), company })),
    tries(who, "new-customer.choose-subscriptions", () => ({ lines: several, ...choice })),
    tries(who, "new-customer.review", nothing),
  ];
}

function ordering(who: string, ordered: Ordered): readonly ScriptStep[] {
  return [
    ...upToReview(who, ordered),
    tries(who, "new-customer.submit", nothing),
    tries(who, "new-customer.submit", nothing),
    tries(who, "new-customer.done", nothing),
  ];
}

const refusedSteps: readonly ScriptStep[] = [
  tries(sales, "new-customer.start", () => ({ reseller: "litware" })),
  tries(sales, "new-customer.give-details", () => ({ ...detailsOf("Contoso"), domain: "" })),
  tries(sales, "new-customer.give-details", () => detailsOf("Contoso")),
  tries(sales, "new-customer.submit", nothing),
  ...[...edgeCaseLines.map((line) => [line]), []].flatMap((lines) => [
    tries(sales, "new-customer.give-details", () => detailsOf("Contoso")),
    tries(sales, "new-customer.choose-subscriptions", () => ({ lines })),
    tries(sales, "new-customer.review", nothing),
    tries(sales, "new-customer.start", () => ({ reseller: "litware" })),
    tries(sales, "new-customer.give-details", () => detailsOf("Contoso")),
  ]),
  ...["adatum", "relecloud"].map((reseller) =>
    tries(sales, "new-customer.choose-subscriptions", () => ({ lines: several, reseller })),
  ),
  tries(sales, "new-customer.choose-subscriptions", () => ({ lines: several })),
  tries(sales, "new-customer.submit", nothing),
];

const firstOrders: readonly ScriptStep[] = [
  ...["user-admin", "global-admin"].map((role) =>
    tries(`northwind-${role}`, "new-customer.start", () => ({ reseller: "fabrikam" })),
  ),
  ...refusedSteps,
  ...upToReview(sales, { reseller: "fabrikam", company: "Contoso" }),
  ...upToReview(sales, { reseller: "litware", company: "Contoso" }),
  tries(sales, "new-customer.cancel", nothing),
  ...ordering(admin, { reseller: "fabrikam", company: "Čontoso 公司" }),
  ...ordering(sales, { reseller: "litware", company: "Tailspin", chosen: "fabrikam" }),
  ...ordering(sales, { reseller: "fabrikam", company: "Fabrikam's Second" }),
  ...upToReview("wingtip-admin-agent", { reseller: "adatum", company: "Elsewhere" }),
  tries("wingtip-admin-agent", "new-customer.submit", nothing),
];

function adding(who: string, customer: number): readonly ScriptStep[] {
  return [
    tries(who, "add-subscription.start", ({ customers }) => ({ customer: nth(customers, customer) })),
    ...[...edgeCaseLines.map((line) => [line]), several, azureAndOffice].map((lines) =>
      tries(who, "add-subscription.choose-subscriptions", () => ({ lines })),
    ),
    tries(who, "add-subscription.choose-subscriptions", () => ({ lines: [] })),
    ...["relecloud", "adatum", "fabrikam", "litware"].map((reseller) =>
      tries(who, "add-subscription.choose-reseller", () => ({ reseller })),
    ),
  ];
}

const additions: readonly ScriptStep[] = [
  tries("northwind-user-admin", "add-subscription.start", ({ customers }) => ({
    customer: nth(customers, 0),
  })),
  tries(sales, "subscription.choose-support-contact", ({ subscriptions }) => ({
    subscription: nth(subscriptions, 0),
    reseller: "litware",
  })),
  ...[1, 0].map((index) =>
    tries(sales, "subscription.submit-support-contact", ({ subscriptions }) => ({
      subscription: nth(subscriptions, index),
    })),
  ),
  ...adding(sales, 1),
  ...adding(sales, 0),
  tries(sales, "add-subscription.submit", nothing),
  tries("fabrikam-sales-agent", "add-subscription.start", ({ customers }) => ({
    customer: nth(customers, 0),
  })),
];

/** Subscriptions of the first customer, of the second, of another provider's, and two that were added to the first. */
const changedSubscriptions = [1, 2, 0, 4, 10, 12, 13];

function changing(subscription: number): readonly ScriptStep[] {
  const of = (known: { readonly subscriptions: readonly string[] }) => ({
    subscription: nth(known.subscriptions, subscription),
  });
  return [
    ...[1, 289, 94, 0, -1, 1.5, 500].map((additional) =>
      tries(sales, "subscription.buy-licences", (known) => ({ ...of(known), additional })),
    ),
    ...["fabrikam-sales-agent", "northwind-billing-admin"].map((who) =>
      tries(who, "subscription.buy-licences", (known) => ({ ...of(known), additional: 1 })),
    ),
    ...["7654321", "9999999", "5678901", "3456789", "1234567", "2345678"].map((mpnId) =>
      tries(sales, "subscription.set-reseller", (known) => ({ ...of(known), mpnId })),
    ),
    ...["relecloud", "fabrikam", "litware"].flatMap((reseller) => [
      tries(sales, "subscription.choose-support-contact", (known) => ({ ...of(known), reseller })),
      tries(sales, "subscription.submit-support-contact", of),
    ]),
    tries(admin, "subscription.set-reseller", (known) => ({ ...of(known), mpnId: "1234567" })),
    ...["northwind", "fabrikam", "litware", "adatum"].map((company) =>
      tries(`${company}-sales-agent`, "subscription.rename", (known) => ({
        ...of(known),
        nickname: company,
      })),
    ),
    tries("fabrikam-sales-agent", "subscription.rename", (known) => ({ ...of(known), nickname: "MiXed" })),
    ...["intune", "office-premium", "azure"].map((offer) =>
      tries(sales, "subscription.upgrade", (known) => ({ ...of(known), offer })),
    ),
    tries("fabrikam-sales-agent", "subscription.upgrade", (known) => ({
      ...of(known),
      offer: "office-premium",
    })),
  ];
}

const delegations: readonly ScriptStep[] = [0, 1, 3].flatMap((customer) =>
  ["litware", "fabrikam"].flatMap((reseller) => [
    tries(`${reseller}-sales-agent`, "azure-account.note", ({ customers }) => ({
      customer: nth(customers, customer),
      note: `${reseller} before`,
    })),
    tries(sales, "tenant-owner.grant", ({ customers }) => ({ customer: nth(customers, customer), reseller })),
    tries(`${reseller}-sales-agent`, "azure-account.note", ({ customers }) => ({
      customer: nth(customers, customer),
      note: `${reseller} after`,
    })),
    ...[sales, `${reseller}-sales-agent`].map((who) =>
      tries(who, "customer.change-phone", ({ customers }) => ({
        customer: nth(customers, customer),
        phone: `${who}/${customer}`,
      })),
    ),
  ]),
);

export const customerScript: readonly ScriptStep[] = [
  ...firstOrders,
  ...additions,
  ...changedSubscriptions.flatMap(changing),
  ...delegations,
];

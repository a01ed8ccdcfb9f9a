import type { Role } from "../../domain/role";
import type { ArrangedOffer, ArrangedReseller } from "../arrangement";

/**
 * The default data of features, generated tests and examples: companies, their accounts, and offers. The names are those of the
 * features. `default-arrangement.ts` generates contact data from the seed.
 */

/** The features use `northwind`. `wingtip` is a second provider for checks of isolation. */
export const providers = [
  { id: "northwind", name: "Northwind" },
  { id: "wingtip", name: "Wingtip" },
] as const;

type DefaultReseller = Omit<ArrangedReseller, "email" | "otherLocationMpnIds"> & {
  readonly otherLocationMpnIds: readonly string[];
};

export const resellers = [
  {
    id: "fabrikam",
    name: "Fabrikam",
    enrolled: true,
    account: true,
    agreement: "signed",
    locationMpnId: "1234567",
    globalAccountMpnId: "7654320",
    otherLocationMpnIds: ["7654321"],
  },
  {
    id: "litware",
    name: "Litware",
    enrolled: true,
    account: true,
    agreement: "signed",
    locationMpnId: "2345678",
    globalAccountMpnId: "8765431",
    otherLocationMpnIds: [],
  },
  {
    id: "adatum",
    name: "Adatum",
    enrolled: true,
    account: true,
    agreement: "not-signed",
    locationMpnId: "3456789",
    globalAccountMpnId: "",
    otherLocationMpnIds: [],
  },
  {
    id: "proseware",
    name: "Proseware",
    enrolled: false,
    account: true,
    agreement: "signed",
    locationMpnId: "4567890",
    globalAccountMpnId: "",
    otherLocationMpnIds: [],
  },
  {
    id: "relecloud",
    name: "Relecloud",
    enrolled: true,
    account: false,
    agreement: "signed",
    locationMpnId: "5678901",
    globalAccountMpnId: "",
    otherLocationMpnIds: [],
  },
  {
    id: "trey",
    name: "Trey Research",
    enrolled: true,
    account: true,
    agreement: "signed",
    locationMpnId: "6789012",
    globalAccountMpnId: "",
    otherLocationMpnIds: [],
  },
] as const satisfies readonly DefaultReseller[];

/** An MPN ID that does not belong to any reseller. */
export const strayMpnId = "9999999";

export const offers = [
  {
    id: "office",
    name: "Office",
    minimumLicences: 1,
    maximumLicences: 300,
    upgradesTo: ["office-premium"],
    azure: false,
    earnsIncentives: true,
  },
  {
    id: "office-premium",
    name: "Office Premium",
    minimumLicences: 1,
    maximumLicences: 300,
    upgradesTo: [],
    azure: false,
    earnsIncentives: true,
  },
  {
    id: "intune",
    name: "Intune",
    minimumLicences: 5,
    maximumLicences: 100,
    upgradesTo: [],
    azure: false,
    earnsIncentives: true,
  },
  {
    id: "azure",
    name: "Azure",
    minimumLicences: 1,
    maximumLicences: 1,
    upgradesTo: [],
    azure: true,
    earnsIncentives: false,
  },
] as const satisfies readonly (Omit<ArrangedOffer, "upgradesTo"> & {
  readonly upgradesTo: readonly string[];
})[];

/** Companies that become customers by actions. They are not part of an arrangement. */
export const customers = ["Contoso", "Tailspin", "Woodgrove", "Fourth Coffee"] as const;

export type ProviderId = (typeof providers)[number]["id"];
export type ResellerId = (typeof resellers)[number]["id"];
export type OfferId = (typeof offers)[number]["id"];
export type CustomerName = (typeof customers)[number];

/** The role of a person in the default data, or none. */
export type DefaultRole = Role | "no-role";

export const defaultRoles = [
  "global-admin",
  "user-admin",
  "admin-agent",
  "sales-agent",
  "helpdesk-agent",
  "billing-admin",
  "no-role",
] as const satisfies readonly DefaultRole[];

/** Each company has one person per role and one without a role: `northwind-sales-agent`, `fabrikam-no-role`. */
export function personOf(organisation: ProviderId | ResellerId, role: DefaultRole): string {
  return `${organisation}-${role}`;
}

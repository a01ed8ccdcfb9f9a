import type { Role } from "../../domain/role";
import type { ArrangedOffer, ArrangedReseller } from "../arrangement";

/**
 * The fixed cast of features, walks and examples: companies, their accounts, and what is on offer. Names are those that
 * features use; contact data around them are drawn from the seed in `house-arrangement.ts`.
 */

/** The provider of every feature is `northwind`; `wingtip` is there to be kept apart from it. */
export const providers = [
  { id: "northwind", name: "Northwind" },
  { id: "wingtip", name: "Wingtip" },
] as const;

type DefaultReseller = Omit<ArrangedReseller, "email" | "otherMpnIds"> & {
  readonly otherMpnIds: readonly string[];
};

export const resellers = [
  {
    id: "fabrikam",
    name: "Fabrikam",
    enrolled: true,
    account: true,
    agreement: "active",
    locationMpnId: "1234567",
    otherMpnIds: ["7654321"],
  },
  {
    id: "litware",
    name: "Litware",
    enrolled: true,
    account: true,
    agreement: "active",
    locationMpnId: "2345678",
    otherMpnIds: [],
  },
  {
    id: "adatum",
    name: "Adatum",
    enrolled: true,
    account: true,
    agreement: "lapsed",
    locationMpnId: "3456789",
    otherMpnIds: [],
  },
  {
    id: "proseware",
    name: "Proseware",
    enrolled: false,
    account: true,
    agreement: "active",
    locationMpnId: "4567890",
    otherMpnIds: [],
  },
  {
    id: "relecloud",
    name: "Relecloud",
    enrolled: true,
    account: false,
    agreement: "active",
    locationMpnId: "5678901",
    otherMpnIds: [],
  },
] as const satisfies readonly DefaultReseller[];

/** An MPN ID that belongs to nobody. */
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

/** Companies that become customers; they are never arranged, people add them. */
export const customers = ["Contoso", "Tailspin", "Woodgrove", "Fourth Coffee"] as const;

export type ProviderId = (typeof providers)[number]["id"];
export type ResellerId = (typeof resellers)[number]["id"];
export type OfferId = (typeof offers)[number]["id"];
export type CustomerName = (typeof customers)[number];

/** What a person of the cast is: a role, or none at all. */
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

/** Each company employs one person for each role, and one with none: `northwind-sales-agent`, `fabrikam-no-role`. */
export function personOf(organisation: ProviderId | ResellerId, role: DefaultRole): string {
  return `${organisation}-${role}`;
}

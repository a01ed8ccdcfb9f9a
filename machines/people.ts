import { listedRoles } from "../src/domain/role";
import type { Infeasible, PersonKind, Refusal } from "./machine-model";

const listed: readonly PersonKind[] = listedRoles;

/** What the people of the other two companies meet when they try the provider's work. */
export interface OutsidersMeet {
  readonly reseller: Refusal | Infeasible;
  readonly otherProvider: Refusal | Infeasible;
}

/** What belongs to a step that the person has not reached, or to a draft that the person has not opened (reading-005). */
export const notAtThisStep: Refusal = { reason: "not-at-this-step", reading: "reading-005" };

/** A reseller's person who tries the provider's work (reading-021). */
export const notAProvider: Refusal = { reason: "not-a-provider", reading: "reading-021" };

/** Buying is the provider's: S116 says so, reading-021 makes a refusal of it. */
export const resellersDoNotBuy: Refusal = {
  reason: "not-a-provider",
  requirement: "orders-are-the-providers",
  reading: "reading-021",
};

/**
 * What continues something that one person has opened: whoever else tries finds it not open, so that reason is as true
 * as the one about the person.
 */
export function withNothingOpen(refusal: Refusal): Refusal {
  return { ...refusal, also: [...(refusal.also ?? []), "not-at-this-step"] };
}

const roleNotPermitted: Refusal = { reason: "role-not-permitted", reading: "reading-001" };

/** The provider's work: the four listed roles may do it (S106-S109), nobody else. */
export function refusalOfProvidersWork(
  kind: PersonKind,
  outsiders: OutsidersMeet,
  continues: boolean,
): Refusal | Infeasible | undefined {
  if (kind === "resellers-person") return outsiders.reseller;
  if (kind === "other-providers-person") return outsiders.otherProvider;
  if (listed.includes(kind)) return undefined;
  return continues ? withNothingOpen(roleNotPermitted) : roleNotPermitted;
}

const triedByItsRoles: Infeasible = {
  infeasible: {
    en: "This is the reseller's own work: its people are tried role by role.",
    "zh-TW": "這是經銷商自己的工作：已依角色逐一嘗試其人員。",
  },
};

/** Accepting a request: the reseller's global admin alone (reading-002). */
export function refusalOfAcceptance(kind: PersonKind): Refusal | Infeasible | undefined {
  if (kind === "global-admin") return undefined;
  if (kind === "resellers-person") return triedByItsRoles;
  if (kind === "other-providers-person") return { reason: "not-a-reseller", reading: "reading-002" };
  return { reason: "role-not-permitted", reading: "reading-002" };
}

/** What a reseller manages on a customer's behalf: its four listed roles (reading-001). */
export function refusalOfResellersWork(
  kind: PersonKind,
  otherProvider: Refusal,
): Refusal | Infeasible | undefined {
  if (kind === "resellers-person") return triedByItsRoles;
  if (kind === "other-providers-person") return otherProvider;
  return listed.includes(kind) ? undefined : roleNotPermitted;
}

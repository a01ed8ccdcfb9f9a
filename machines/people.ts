import { listedRoles } from "../src/domain/role";
import type { Infeasible, PersonKind, Refusal } from "./machine-model";

const listed: readonly PersonKind[] = listedRoles;

/** The refusals that people of the other two companies get if they try the provider's work. */
export interface OutsiderRefusals {
  readonly reseller: Refusal | Infeasible;
  readonly otherProvider: Refusal | Infeasible;
}

/** The action belongs to a step that the person has not reached, or to a draft that the person has not opened (reading-005). */
export const notAtThisStep: Refusal = { reason: "not-at-this-step", reading: "reading-005" };

/** A reseller's person tries the provider's work (reading-021). */
export const notAProvider: Refusal = { reason: "not-a-provider", reading: "reading-021" };

/** Only the provider buys: S116 states it, and reading-021 makes it a refusal. */
export const resellersDoNotBuy: Refusal = {
  reason: "not-a-provider",
  requirement: "orders-are-the-providers",
  reading: "reading-021",
};

/** Nor does a reseller buy for what it manages (reading-051). */
export const resellersDoNotBuyMore: Refusal = {
  ...resellersDoNotBuy,
  reading: ["reading-021", "reading-051"],
};

/**
 * Adds "not at this step" to the reasons that may be given. It is equally true if the action continues something that only
 * the person who opened it can continue.
 */
export function withNothingOpen(refusal: Refusal): Refusal {
  return { ...refusal, also: [...(refusal.also ?? []), "not-at-this-step"] };
}

const roleNotPermitted: Refusal = { reason: "role-not-permitted", reading: "reading-001" };

/** Only the four listed roles of the provider may do the provider's work (S106-S109). */
export function refusalOfProvidersWork(
  kind: PersonKind,
  outsiders: OutsiderRefusals,
  continues: boolean,
): Refusal | Infeasible | undefined {
  if (kind === "resellers-person") return outsiders.reseller;
  if (kind === "other-providers-person") return outsiders.otherProvider;
  if (listed.includes(kind)) return undefined;
  return continues ? withNothingOpen(roleNotPermitted) : roleNotPermitted;
}

const coveredRoleByRole: Infeasible = {
  infeasible: {
    en: "This is the reseller's own work: its people are tried role by role.",
    "zh-TW": "這是經銷商自己的工作：已依角色逐一嘗試其人員。",
  },
};

/** Only the reseller's global admin may accept a request (reading-002). */
export function refusalOfAcceptance(kind: PersonKind): Refusal | Infeasible | undefined {
  if (kind === "global-admin") return undefined;
  if (kind === "resellers-person") return coveredRoleByRole;
  if (kind === "other-providers-person") return { reason: "not-a-reseller", reading: "reading-002" };
  return { reason: "role-not-permitted", reading: "reading-002" };
}

const roleNotPermittedAtReseller: Refusal = { reason: "role-not-permitted", reading: "reading-034" };

/** The reseller's four listed roles may manage on a customer's behalf (reading-034). */
export function refusalOfResellersWork(
  kind: PersonKind,
  otherProvider: Refusal,
): Refusal | Infeasible | undefined {
  if (kind === "resellers-person") return coveredRoleByRole;
  if (kind === "other-providers-person") return otherProvider;
  return listed.includes(kind) ? undefined : roleNotPermittedAtReseller;
}

import type { Choices } from "../src/domain/choices";
import { listedRoles } from "../src/domain/role";
import { type Infeasible, leftOpen, type PersonKind, type Refusal } from "./machine-model";

const listed: readonly PersonKind[] = listedRoles;

/** The refusals that people of the other two companies get if they try the provider's work. */
export interface OutsiderRefusals {
  readonly reseller: Refusal | Infeasible;
  readonly otherProvider: Refusal | Infeasible;
}

/** The action belongs to a step that the person has not reached, or to a draft that the person has not opened (reading-005). */
export const notAtThisStep: Refusal = { reason: "not-at-this-step", reading: "reading-005" };

/** Something of the kind is open already (reading-004). What a page shows that is resumed is left open. */
export function openAlready(choices: Choices, ...also: readonly string[]): Refusal | Infeasible {
  if (choices["reading-004"] === "resumes") return leftOpen;
  return { reason: "not-at-this-step", reading: ["reading-004", ...also] };
}

/** Something is closed that is not open. If a person can go back, that may be accepted and changes nothing (reading-005). */
export function nothingToClose(choices: Choices): Refusal {
  return choices["reading-005"] === "going-back" ? { ...notAtThisStep, orAccepted: true } : notAtThisStep;
}

/** A reseller's person tries the provider's work (reading-021). */
export function notAProvider(choices: Choices): Refusal {
  const reason = choices["reading-021"] === "role" ? "role-not-permitted" : "not-a-provider";
  return { reason, reading: "reading-021" };
}

/** Only the provider buys: S116 states it, and reading-021 makes it a refusal. */
export function resellersDoNotBuy(choices: Choices): Refusal {
  return { ...notAProvider(choices), requirement: "orders-are-the-providers" };
}

/** Nor does a reseller buy for what it manages (reading-051). */
export function resellersDoNotBuyMore(choices: Choices): Refusal {
  return { ...resellersDoNotBuy(choices), reading: ["reading-021", "reading-051"] };
}

/** Something that another company has, or that does not exist, is asked for (reading-013). */
export function unknownThing(thing: "customer" | "subscription", choices: Choices): Refusal {
  const unknown: Refusal = { reason: `unknown-${thing}`, reading: "reading-013" };
  return choices["reading-013"] === "unknown" ? unknown : { ...unknown, also: ["not-associated"] };
}

/**
 * Adds "not at this step" to the reasons that may be given. It is equally true if the action continues something that only
 * the person who opened it can continue.
 */
export function withNothingOpen(refusal: Refusal): Refusal {
  return { ...refusal, also: [...(refusal.also ?? []), "not-at-this-step"] };
}

const roleNotPermitted: Refusal = { reason: "role-not-permitted", reading: "reading-001" };

/** Only the four listed roles of the provider may do the provider's work (S106-S109), unless anyone may (reading-001). */
export function refusalOfProvidersWork(
  kind: PersonKind,
  outsiders: OutsiderRefusals,
  continues: boolean,
  choices: Choices,
): Refusal | Infeasible | undefined {
  if (kind === "resellers-person") return outsiders.reseller;
  if (kind === "other-providers-person") return outsiders.otherProvider;
  if (listed.includes(kind) || choices["reading-001"] === "any-person") return undefined;
  return continues ? withNothingOpen(roleNotPermitted) : roleNotPermitted;
}

/** The reading by which the provider's people in other roles may do its work (reading-001). */
export function readingsOfProvidersPeople(kind: PersonKind, choices: Choices): readonly string[] {
  const isOther = !listed.includes(kind) && kind !== "resellers-person" && kind !== "other-providers-person";
  return isOther && choices["reading-001"] === "any-person" ? ["reading-001"] : [];
}

const coveredRoleByRole: Infeasible = {
  infeasible: {
    en: "This is the reseller's own work: its people are tried role by role.",
    "zh-TW": "這是經銷商自己的工作：已依角色逐一嘗試其人員。",
  },
};

/** The people that a choice permits, by their kind. */
function isPermitted(kind: PersonKind, permitted: Choices["reading-002" | "reading-034"]): boolean {
  if (permitted === "global-admin") return kind === "global-admin";
  return permitted === "any-person" || listed.includes(kind);
}

/** The reading by which people of the reseller other than its global admin may do the reseller's work. */
export function readingsOfResellersPeople(
  kind: PersonKind,
  reading: "reading-002" | "reading-034",
  choices: Choices,
): readonly string[] {
  return kind !== "global-admin" && isPermitted(kind, choices[reading]) ? [reading] : [];
}

/** A provider's person follows a link: the side is wrong, and none of the person's roles permits it. */
const notAReseller: Refusal = {
  reason: "not-a-reseller",
  also: ["role-not-permitted"],
  reading: "reading-002",
};

/** Only the reseller's global admin may accept a request, unless reading-002 permits others. */
export function refusalOfAcceptance(kind: PersonKind, choices: Choices): Refusal | Infeasible | undefined {
  if (kind === "resellers-person") return coveredRoleByRole;
  if (kind === "other-providers-person") return notAReseller;
  if (isPermitted(kind, choices["reading-002"])) return undefined;
  return { reason: "role-not-permitted", reading: "reading-002" };
}

const roleNotPermittedAtReseller: Refusal = { reason: "role-not-permitted", reading: "reading-034" };

/** The people of a reseller who may manage on a customer's behalf (reading-034). */
export function refusalOfResellersWork(
  kind: PersonKind,
  otherProvider: Refusal,
  choices: Choices,
): Refusal | Infeasible | undefined {
  if (kind === "resellers-person") return coveredRoleByRole;
  if (kind === "other-providers-person") return otherProvider;
  return isPermitted(kind, choices["reading-034"]) ? undefined : roleNotPermittedAtReseller;
}

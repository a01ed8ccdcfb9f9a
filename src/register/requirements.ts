import type { Requirement } from "./requirement";
import { customerRequirements } from "./rows/customers";
import { delegationRequirements } from "./rows/delegation";
import { partnershipRequirements } from "./rows/partnerships";
import { subscriptionRequirements } from "./rows/subscriptions";

const rows = [
  ...partnershipRequirements,
  ...delegationRequirements,
  ...customerRequirements,
  ...subscriptionRequirements,
] as const;

/** The slug of a requirement that is in the register. */
export type RequirementSlug = (typeof rows)[number]["slug"];

/** Every requirement of the page, in the page's order of topics. */
export const requirements: readonly (Requirement & { readonly slug: RequirementSlug })[] = rows;

/** `undefined` where no requirement has that slug. */
export function findRequirement(slug: string): (typeof requirements)[number] | undefined {
  return requirements.find((requirement) => requirement.slug === slug);
}

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

/** The slug of a requirement in the register. */
export type RequirementSlug = (typeof rows)[number]["slug"];

/** All requirements of the page, in its order of topics. */
export const requirements: readonly (Requirement & { readonly slug: RequirementSlug })[] = rows;

const bySlug = new Map<string, (typeof requirements)[number]>(
  requirements.map((requirement) => [requirement.slug, requirement]),
);

/** `undefined` if no requirement has that slug. */
export function findRequirement(slug: string): (typeof requirements)[number] | undefined {
  return bySlug.get(slug);
}

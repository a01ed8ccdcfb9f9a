import { type RequirementSlug, requirements } from "../requirements/requirements";

/** An implementation that the suite is to find out. */
export interface Suspect {
  readonly target: string;
  readonly group: "named" | "generated";
  /** The requirement that it breaks; null where nobody chose one. */
  readonly requirement: RequirementSlug | null;
}

/** The register's own name for a requirement; null for what is not in it. */
export function slugNamed(name: string | null): RequirementSlug | null {
  return requirements.find(({ slug }) => slug === name)?.slug ?? null;
}

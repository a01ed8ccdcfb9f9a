import { type RequirementSlug, requirements } from "../register/requirements";

/** An implementation that the suite is to find out. */
export interface Mutant {
  readonly target: string;
  readonly group: "named" | "generated";
  /** The requirement that it breaks; null where nobody chose one. */
  readonly requirement: RequirementSlug | null;
}

/** From what generated suspects are made: parts of the lives that the page tells, or the code of the reference. */
export const sources = ["machines", "code"] as const;

export function sourceOf({ target }: Mutant): (typeof sources)[number] {
  return target.startsWith("mutant:") ? "code" : "machines";
}

/** The register's own name for a requirement; null for what is not in it. */
export function slugNamed(name: string | null): RequirementSlug | null {
  return requirements.find(({ slug }) => slug === name)?.slug ?? null;
}

import { isEquivalent } from "../mutants/equivalent/catalogue";
import { type RequirementSlug, requirements } from "../register/requirements";
import { foreignFaults, generatedTargets, mutantTargets, namedFaults } from "../targets/mutant-targets";

/** Faults with names in the reference, faults with names in a second implementation, and generated ones. */
export const mutantGroups = ["named", "foreign", "generated"] as const;

export type MutantGroup = (typeof mutantGroups)[number];

/** An implementation with one fault, which the suite should detect. */
export interface Mutant {
  readonly target: string;
  readonly group: MutantGroup;
  /** The requirement that the fault breaks; null for generated mutants. */
  readonly requirement: RequirementSlug | null;
}

/** Sources of generated mutants: parts of the reference (rules, transitions, effects), or its code. */
export const sources = ["machines", "code"] as const;

export function sourceOf({ target }: Pick<Mutant, "target">): (typeof sources)[number] {
  return target.startsWith("mutant:") ? "code" : "machines";
}

/** The slug if the register contains it, else null. */
export function slugNamed(name: string | null): RequirementSlug | null {
  return requirements.find(({ slug }) => slug === name)?.slug ?? null;
}

/** All mutants that the suite should kill. Equivalent mutants are excluded because no check can kill them. */
export async function allMutants(): Promise<readonly Mutant[]> {
  const named = namedFaults().map(
    ({ requirement, target }): Mutant => ({ target, group: "named", requirement: slugNamed(requirement) }),
  );
  const generated = [...generatedTargets(), ...(await mutantTargets())]
    .filter(({ target }) => !isEquivalent(target))
    .map(({ target }): Mutant => ({ target, group: "generated", requirement: null }));
  const foreign = foreignFaults().map(
    ({ requirement, target }): Mutant => ({ target, group: "foreign", requirement: slugNamed(requirement) }),
  );
  return [...named, ...foreign, ...generated];
}

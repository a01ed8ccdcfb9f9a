import {
  type BilingualText,
  type Infeasible,
  isInfeasible,
  type PersonKind,
  type Refusal,
  type Source,
} from "../../../machines/machine-model";
import type { ReadingId } from "../../domain/choices";
import type { RefusalReason } from "../../domain/refusal-reason";
import { readings } from "../../register/readings/readings";
import { findRequirement, type RequirementSlug } from "../../register/requirements";
import { BindingProblem } from "../bindings/binding";

/** The requirement and readings that justify an expectation. Without a requirement, only readings do. */
export interface Basis {
  readonly requirement: RequirementSlug | undefined;
  readonly readings: readonly ReadingId[];
}

/** The expected outcome of an input in a state, attempted by a kind of person. */
export type ExpectedOutcome =
  | (Basis & { readonly kind: "accepted" })
  | (Basis & { readonly kind: "refused"; readonly reasons: readonly RefusalReason[] })
  | { readonly kind: "infeasible"; readonly because: BilingualText };

/** Looks up a machine's sources in the register. Throws `BindingProblem` if the register lacks one of them. */
export function basisOf(machine: string, sources: readonly Source[]): Basis {
  const slug = sources.find(({ requirement }) => requirement !== undefined)?.requirement;
  const requirement = slug === undefined ? undefined : findRequirement(slug)?.slug;
  if (slug !== undefined && requirement === undefined)
    throw new BindingProblem(machine, `there is no requirement "${slug}".`);
  return { requirement, readings: sources.flatMap(({ reading }) => readingNamed(machine, reading)) };
}

function readingNamed(machine: string, name: string | undefined): readonly ReadingId[] {
  if (name === undefined) return [];
  const found = readings.find(({ id }) => id === name);
  if (found === undefined) throw new BindingProblem(machine, `there is no "${name}".`);
  return [found.id];
}

/**
 * The expected refusal because of the state, the person, or both. If both refuse, any of their reasons is right, and a
 * requirement is blamed before a reading.
 */
export function refusedFor(
  machine: string,
  ofState: Refusal | Infeasible | undefined,
  ofPerson: Refusal | Infeasible | undefined,
): ExpectedOutcome | undefined {
  const bases: Refusal[] = [];
  for (const refusal of [ofState, ofPerson]) {
    if (refusal === undefined) continue;
    if (isInfeasible(refusal)) return { kind: "infeasible", because: refusal.infeasible };
    bases.push(refusal);
  }
  if (bases.length === 0) return undefined;
  const firm = bases.filter(({ reading }) => reading === undefined);
  return {
    kind: "refused",
    reasons: [...new Set(bases.flatMap(({ reason, also = [] }) => [reason, ...also]))],
    ...basisOf(machine, firm.length > 0 ? firm : bases),
  };
}

/** True for the two kinds of person who do not work for the company that performs the input. */
export function isOutsider(kind: PersonKind): kind is "resellers-person" | "other-providers-person" {
  return kind === "resellers-person" || kind === "other-providers-person";
}

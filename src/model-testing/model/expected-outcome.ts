import {
  type BilingualText,
  type Infeasible,
  isInfeasible,
  type PersonKind,
  type Refusal,
  readingsOf,
  type Source,
} from "../../../machines/machine-model";
import { isReadingId, type ReadingId } from "../../domain/choices";
import type { RefusalReason } from "../../domain/refusal-reason";
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
  return { requirement, readings: readingsNamed(machine, sources.flatMap(readingsOf)) };
}

function readingsNamed(machine: string, names: readonly string[]): readonly ReadingId[] {
  const unknown = names.find((name) => !isReadingId(name));
  if (unknown !== undefined) throw new BindingProblem(machine, `there is no "${unknown}".`);
  return [...new Set(names.filter(isReadingId))];
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

/** The outcome, resting on these readings as well. */
export function withReadings(outcome: ExpectedOutcome, readings: readonly ReadingId[]): ExpectedOutcome {
  if (outcome.kind === "infeasible" || readings.length === 0) return outcome;
  return { ...outcome, readings: [...new Set([...outcome.readings, ...readings])] };
}

/** True for the two kinds of person who do not work for the company that performs the input. */
export function isOutsider(kind: PersonKind): kind is "resellers-person" | "other-providers-person" {
  return kind === "resellers-person" || kind === "other-providers-person";
}

import type { BilingualText, Infeasible, PersonKind, Refusal, Source } from "../../../machines/machine-model";
import { isInfeasible } from "../../../machines/machine-model";
import type { RefusalReason } from "../../domain/refusal-reason";
import { type ReadingId, readings } from "../../register/readings";
import { findRequirement, type RequirementSlug } from "../../register/requirements";
import { BindingProblem } from "../bindings/binding-problem";

/** On what an expectation rests. Without a requirement it rests on readings alone. */
export interface Basis {
  readonly requirement: RequirementSlug | undefined;
  readonly readings: readonly ReadingId[];
}

/** What must become of an input in a state, tried by a kind of person. */
export type ExpectedOutcome =
  | (Basis & { readonly kind: "accepted" })
  | (Basis & { readonly kind: "refused"; readonly reasons: readonly RefusalReason[] })
  | { readonly kind: "infeasible"; readonly because: BilingualText };

/** The register's own names for what a machine's sources name. Throws BindingProblem for what is not in it. */
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

/** A refusal on one ground, or on either of two: then any of the reasons is true, and the firmer ground is blamed. */
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

/** The role kinds of the grid act for the company whose work an input is; the other two come from elsewhere. */
export function isOutsider(kind: PersonKind): kind is "resellers-person" | "other-providers-person" {
  return kind === "resellers-person" || kind === "other-providers-person";
}

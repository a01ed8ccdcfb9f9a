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
import type { Assumptions } from "../bindings/assumptions";
import { BindingProblem } from "../bindings/binding";

/** The requirement and readings that justify an expectation. Without a requirement, only readings do. */
export interface Basis {
  readonly requirement: RequirementSlug | undefined;
  readonly readings: readonly ReadingId[];
}

/** The expected outcome of an input in a state, attempted by a kind of person. */
export type ExpectedOutcome =
  | (Basis & { readonly kind: "accepted" })
  | (Basis & {
      readonly kind: "refused";
      readonly reasons: readonly RefusalReason[];
      /** True if the input may as well be accepted, as long as it changes nothing. */
      readonly orAccepted: boolean;
    })
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

/** The refusals of one input by a kind of person in a state. */
interface Refusals {
  readonly ofState: Refusal | Infeasible | undefined;
  readonly ofPerson: Refusal | Infeasible | undefined;
}

/**
 * The expected refusal because of the state, the person, or both. If both refuse, any of their reasons is right, a requirement is
 * blamed before a reading, and one of them is enough if the other rests on a reading that does not hold.
 */
export function refusedFor(
  machine: string,
  { ofState, ofPerson }: Refusals,
  { holds }: Pick<Assumptions, "holds">,
): ExpectedOutcome | undefined {
  const bases: Refusal[] = [];
  for (const refusal of [ofState, ofPerson]) {
    if (refusal === undefined) continue;
    if (!isInfeasible(refusal)) bases.push(refusal);
    else if (!isRefusedAnyway(refusal, ofPerson)) return { kind: "infeasible", because: refusal.infeasible };
  }
  if (bases.length === 0) return undefined;
  const firm = bases.filter(({ reading }) => reading === undefined);
  const held = bases.filter((base) => readingsNamed(machine, readingsOf(base)).every(holds));
  return {
    kind: "refused",
    orAccepted: bases.every(({ orAccepted = false }) => orAccepted),
    reasons: [...new Set(bases.flatMap(({ reason, also = [] }) => [reason, ...also]))],
    ...basisOf(machine, [firm, held, bases].find((each) => each.length > 0) ?? bases),
  };
}

/** Returns whether a person is refused in a state that alone would say nothing. */
function isRefusedAnyway(ofState: Infeasible, ofPerson: Refusals["ofPerson"]): boolean {
  return ofState.refusesOthers === true && ofPerson !== undefined && !isInfeasible(ofPerson);
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

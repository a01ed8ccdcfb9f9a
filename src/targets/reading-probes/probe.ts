import type { ChoiceOf, ReadingId } from "../../domain/choices";
import type { ProbeWorld } from "./probe-world";

/**
 * Asks one reading's question in a fresh world. Returns the choice that the answers show, or undefined if they show none of
 * the choices. Throws ProbeStopped if a preparation is refused.
 */
export type Probe<Id extends ReadingId> = (world: ProbeWorld) => Promise<ChoiceOf<Id> | undefined>;

/** A probe for each reading. */
export type Probes = { readonly [Id in ReadingId]: Probe<Id> };

/** The choice that all parts of a question show. Returns undefined if an implementation decides them differently. */
export function agreed<Choice>(first: Choice, ...others: readonly Choice[]): Choice | undefined {
  return others.every((each) => each === first) ? first : undefined;
}

/** The choice for an attempt that is either accepted or refused, whatever the reason. */
export function either<Accepted extends string, Refused extends string>(
  outcome: string,
  accepted: Accepted,
  refused: Refused,
): Accepted | Refused | undefined {
  if (outcome === "unsupported") return undefined;
  return outcome === "accepted" || outcome === "observed" ? accepted : refused;
}

import type { EquivalentMutant } from "./equivalent-mutant";
import { maskedByOtherGuards } from "./masked-by-other-guards";
import { noObservableChange } from "./no-observable-change";
import { mutantsOfOtherReadings } from "./other-readings";
import { unspecifiedBehaviour } from "./unspecified-behaviour";

/**
 * Generated mutants that do not differ observably from the reference or that the page permits, each with its reason. A test runs
 * the whole suite against them: no check may fail.
 */
export const equivalentMutants: readonly EquivalentMutant[] = [
  ...maskedByOtherGuards,
  ...unspecifiedBehaviour,
  ...noObservableChange,
  ...mutantsOfOtherReadings,
];

const targets = new Set(equivalentMutants.map(({ target }) => target));

export function isEquivalent(target: string): boolean {
  return targets.has(target);
}

import type { EquivalentMutant } from "./equivalent-mutant";
import { maskedByOtherGuards } from "./masked-by-other-guards";
import { noObservableChange } from "./no-observable-change";
import { mutantsOfOtherReadings } from "./other-readings";
import { unspecifiedBehaviour } from "./unspecified-behaviour";

/**
 * Generated faults that nobody could ever notice, or that the page permits. Each is argued; a test lets the whole suite try them all
 * the same.
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

import type { EquivalentMutant } from "./equivalents/equivalent-mutant";
import { leftOpen } from "./equivalents/left-open";
import { mutantsOfOtherReadings } from "./equivalents/mutants-of-other-readings";
import { mutantsThatChangeNothing } from "./equivalents/mutants-that-change-nothing";
import { refusedAllTheSame } from "./equivalents/refused-all-the-same";

/**
 * Generated faults that nobody could ever notice, or that the page permits. Each is argued; a test lets the whole suite try them all
 * the same.
 */
export const equivalentMutants: readonly EquivalentMutant[] = [
  ...refusedAllTheSame,
  ...leftOpen,
  ...mutantsThatChangeNothing,
  ...mutantsOfOtherReadings,
];

const targets = new Set(equivalentMutants.map(({ target }) => target));

export function isEquivalent(target: string): boolean {
  return targets.has(target);
}

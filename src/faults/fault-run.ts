import { availableParallelism } from "node:os";
import type { Language } from "../domain/language";
import { namedFaults } from "../implementations/open-implementation";
import type { Hunted } from "./chase";
import { huntAll } from "./hunting-party";
import { type Suspect, slugNamed } from "./suspect";

export interface FaultRunTerms {
  readonly seed: number;
  readonly language: Language;
  /** Only suspects whose target contains one of these. */
  readonly only: readonly string[];
  /** At most so many of each group, drawn by the seed; undefined for all. */
  readonly sample: number | undefined;
  readonly onHunted: (hunted: Hunted, done: number, total: number) => void;
}

/** A suspect and what became of it. */
export interface Case {
  readonly suspect: Suspect;
  readonly hunted: Hunted;
}

/** Everybody whom the suite is to find out. */
export function allSuspects(): readonly Suspect[] {
  return namedFaults().map(({ requirement, target }) => ({
    target,
    group: "named",
    requirement: slugNamed(requirement),
  }));
}

/** Hunts the suspects asked for, in the order of the catalogue. Throws `FaultRunProblem`. */
export async function runFaults(terms: FaultRunTerms): Promise<readonly Case[]> {
  const suspects = chosen(terms);
  const found = new Map<string, Hunted>();
  await huntAll(suspects, {
    seed: terms.seed,
    language: terms.language,
    hunters: availableParallelism(),
    onHunted: (hunted) => {
      found.set(hunted.target, hunted);
      terms.onHunted(hunted, found.size, suspects.length);
    },
  });
  return suspects.flatMap((suspect) => {
    const hunted = found.get(suspect.target);
    return hunted === undefined ? [] : [{ suspect, hunted }];
  });
}

function chosen({ only, sample, seed }: FaultRunTerms): readonly Suspect[] {
  const asked = allSuspects().filter(
    ({ target }) => only.length === 0 || only.some((part) => target.includes(part)),
  );
  if (sample === undefined) return asked;
  const groups = [...new Set(asked.map(({ group }) => group))];
  return groups.flatMap((group) =>
    drawn(
      asked.filter((suspect) => suspect.group === group),
      sample,
      seed,
    ),
  );
}

/** The same seed draws the same ones, in their order. */
function drawn(suspects: readonly Suspect[], count: number, seed: number): readonly Suspect[] {
  const lots = suspects.map((suspect, place) => ({ suspect, lot: mixed(seed * 7_919 + place) }));
  const taken = new Set([...lots].sort((one, other) => one.lot - other.lot).slice(0, count));
  return lots.filter((lot) => taken.has(lot)).map(({ suspect }) => suspect);
}

/** Scatters neighbouring numbers. */
function mixed(value: number): number {
  return Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 0;
}

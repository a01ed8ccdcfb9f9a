import {
  type Choices,
  type KnownChoices,
  ourChoices,
  type ReadingId,
  readingIds,
} from "../../domain/choices";

/** The choices of the implementation under which the machines are explored and its answers are judged. */
export interface Assumptions {
  /** The suite's own choice for each reading that does not hold. */
  readonly choices: Choices;
  /** Returns whether the implementation's choice is known and modelled, so that an expectation may rest on it. */
  readonly holds: (reading: ReadingId) => boolean;
}

/** The assumptions about an implementation whose choices are known as far as given. */
export function assumptionsOf(known: KnownChoices): Assumptions {
  const held = new Set(readingIds.filter((reading) => known[reading] === ourChoices[reading]));
  return { choices: ourChoices, holds: (reading) => held.has(reading) };
}

/** Returns whether an expectation may rest on all of these readings. */
export function allHold(readings: readonly ReadingId[], { holds }: Pick<Assumptions, "holds">): boolean {
  return readings.every(holds);
}

/** The assumptions about an implementation that made the suite's own choices. */
export const ourAssumptions = assumptionsOf(ourChoices);

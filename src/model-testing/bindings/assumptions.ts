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

/**
 * The choices, besides the suite's own, under which the machines and their bindings say what is expected. Under any other choice,
 * what rests on the reading is not judged.
 */
const modelled: { readonly [Id in ReadingId]?: readonly Choices[Id][] } = {
  "reading-023": ["credit"],
  "reading-038": ["link-per-draft"],
  "reading-039": ["accounts-reseller"],
  "reading-040": ["first-line"],
  "reading-050": ["every-offer"],
};

/** The assumptions about an implementation whose choices are known as far as given. */
export function assumptionsOf(known: KnownChoices): Assumptions {
  const held = new Set(readingIds.filter((reading) => isModelled(reading, known)));
  const choices = Object.fromEntries(readingIds.map((id) => [id, held.has(id) ? known[id] : ourChoices[id]]));
  return { choices: { ...ourChoices, ...choices }, holds: (reading) => held.has(reading) };
}

function isModelled<Id extends ReadingId>(reading: Id, known: KnownChoices): boolean {
  const choice = known[reading];
  const others: readonly string[] = modelled[reading] ?? [];
  return choice !== undefined && (choice === ourChoices[reading] || others.includes(choice));
}

/** Returns whether an expectation may rest on all of these readings. */
export function allHold(readings: readonly ReadingId[], { holds }: Pick<Assumptions, "holds">): boolean {
  return readings.every(holds);
}

/** The assumptions about an implementation that made the suite's own choices. */
export const ourAssumptions = assumptionsOf(ourChoices);

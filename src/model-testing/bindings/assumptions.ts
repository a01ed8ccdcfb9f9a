import { modelledChoices, otherwiseKnown } from "../../../machines/modelled-choices";
import {
  type Choices,
  type ChoiceTag,
  type KnownChoices,
  ourChoices,
  type ReadingId,
  readingIds,
  tagOf,
} from "../../domain/choices";

/** The choices of the implementation under which the machines are explored and its answers are judged. */
export interface Assumptions {
  /** The implementation's choices, and the suite's own for each reading that neither holds nor changes a machine. */
  readonly choices: Choices;
  /** Returns whether the implementation's choice is known and modelled, so that an expectation may rest on it. */
  readonly holds: (reading: ReadingId) => boolean;
}

/**
 * The choices, besides the suite's own, under which the bindings say what is expected, as the machines do under theirs. Under any
 * other choice, what rests on the reading is not judged.
 */
const modelled: { readonly [Id in ReadingId]?: readonly Choices[Id][] } = {
  ...modelledChoices,
  "reading-023": ["credit"],
  "reading-038": ["link-per-draft"],
  "reading-039": ["accounts-reseller"],
  "reading-040": ["first-line"],
  "reading-050": ["every-offer"],
};

let latest: { readonly key: string; readonly assumptions: Assumptions } | undefined;

/** The assumptions about an implementation whose choices are known as far as given. Equal choices in a row give the same object. */
export function assumptionsOf(known: KnownChoices): Assumptions {
  const key = keyOf(known);
  if (key === keyOf(ourChoices)) return ourAssumptions;
  if (latest?.key !== key) latest = { key, assumptions: createAssumptions(known) };
  return latest.assumptions;
}

function keyOf(known: KnownChoices): string {
  return JSON.stringify(readingIds.map((id) => known[id]));
}

function createAssumptions(known: KnownChoices): Assumptions {
  const held = new Set(readingIds.filter((reading) => isModelled(reading, known)));
  const isKept = (id: ReadingId) => held.has(id) || (otherwiseKnown.includes(id) && known[id] !== undefined);
  const choices = Object.fromEntries(readingIds.map((id) => [id, isKept(id) ? known[id] : ourChoices[id]]));
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

/** The choices on which something rests, as a check names them: the implementation's where it is modelled, otherwise ours. */
export function tagsOf(
  readings: readonly ReadingId[],
  { choices, holds }: Assumptions,
): readonly ChoiceTag[] {
  return readings.map((reading) => tagIn(reading, holds(reading) ? choices : ourChoices));
}

function tagIn<Id extends ReadingId>(reading: Id, choices: Choices): ChoiceTag {
  return tagOf(reading, choices[reading]);
}

/** The assumptions about an implementation that made the suite's own choices. */
export const ourAssumptions = createAssumptions(ourChoices);

import { choiceTable, isChoiceOf, type ReadingId, readingIds } from "../../domain/choices";
import type { RegisterText } from "../register-text";
import { customerReadings } from "./customers";
import { involvementReadings } from "./involvement";
import { partnershipReadings } from "./partnerships";
import type { Reading, Readings } from "./reading";
import { roleReadings } from "./roles";
import { wizardReadings } from "./wizards";

const byId: Readings = {
  ...roleReadings,
  ...partnershipReadings,
  ...wizardReadings,
  ...customerReadings,
  ...involvementReadings,
};

/** A reading with its id and its choices in the order of `choiceTable`. `en` and `zh` are the suite's own choice. */
export interface NumberedReading extends Omit<Reading, "choices">, RegisterText {
  readonly id: ReadingId;
  readonly choices: readonly NumberedChoice[];
}

export interface NumberedChoice extends RegisterText {
  readonly id: string;
}

/** All readings in the order of their numbers. */
export const readings: readonly NumberedReading[] = readingIds.map((id) => ({
  ...byId[id],
  ...wordsOfChoice(id, choiceTable[id][0]),
  id,
  choices: choiceTable[id].map((choice) => ({ id: choice, ...wordsOfChoice(id, choice) })),
}));

/** The sentence of one choice. Throws RangeError if the reading has no such choice. */
export function wordsOfChoice(id: ReadingId, choice: string): RegisterText {
  const words: Readonly<Record<string, RegisterText>> = byId[id].choices;
  const found = isChoiceOf(id, choice) ? words[choice] : undefined;
  if (found === undefined) throw new RangeError(`${id} has no choice "${choice}".`);
  return found;
}

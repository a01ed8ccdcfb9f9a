import { type Choices, choiceTable, isChoiceOf, ourChoices, readingIds } from "../../domain/choices";
import { randomNumbers } from "../../state-space/paths/random-numbers";

/** Choices that the reference does not make: the port has no reason for their refusals. */
export const notMade: readonly string[] = [
  "reading-022:refused",
  "reading-043:put-back",
  "reading-043:refused",
  "reading-044:domain-refused",
  "reading-044:name-refused",
];

/** The choices that the reference can make for a reading. */
function madeChoices(reading: (typeof readingIds)[number]): readonly string[] {
  return choiceTable[reading].filter((choice) => !notMade.includes(`${reading}:${choice}`));
}

function complete(choices: Readonly<Record<string, string>>): Choices {
  const all: Record<string, string> = { ...ourChoices };
  for (const reading of readingIds) {
    const choice = choices[reading];
    if (choice !== undefined && isChoiceOf(reading, choice)) all[reading] = choice;
  }
  return all as Choices;
}

/** Our choices with one reading decided otherwise, for each other choice of each reading, by its name `reading-003:refused`. */
export function singleAlternatives(): ReadonlyMap<string, Choices> {
  return new Map(
    readingIds.flatMap((reading) =>
      madeChoices(reading)
        .slice(1)
        .map((choice): [string, Choices] => [`${reading}:${choice}`, complete({ [reading]: choice })]),
    ),
  );
}

/** The number of rows that are drawn for each row of a covering array. */
const candidates = 40;

/** Rows of choices in which every pair of choices of two readings occurs together at least once. The same seed gives the same rows. */
export function coveringArray(seed: number): readonly Choices[] {
  const random = randomNumbers(seed);
  const open = new Set(pairsOf((reading) => madeChoices(reading)));
  const rows: Choices[] = [];
  while (open.size > 0) {
    let best: { readonly row: Choices; readonly covered: readonly string[] } | undefined;
    for (let index = 0; index < candidates; index++) {
      const row = drawChoices(random);
      const covered = pairsOf((reading) => [row[reading]]).filter((pair) => open.has(pair));
      if (best === undefined || covered.length > best.covered.length) best = { row, covered };
    }
    const covered = best?.covered ?? [];
    const seeded = covered.length > 0 ? undefined : [...open][0];
    rows.push(best?.row ?? ourChoices);
    if (seeded !== undefined)
      rows[rows.length - 1] = complete(Object.fromEntries(seeded.split(" ").map((each) => each.split(":"))));
    for (const pair of seeded === undefined ? covered : [seeded]) open.delete(pair);
  }
  return rows;
}

/** One choice of each reading at random. */
export function drawChoices(random: () => number): Choices {
  const drawn = readingIds.map((reading): [string, string] => {
    const possible = madeChoices(reading);
    return [reading, possible[Math.floor(random() * possible.length)] ?? ourChoices[reading]];
  });
  return complete(Object.fromEntries(drawn));
}

function pairsOf(choicesOf: (reading: (typeof readingIds)[number]) => readonly string[]): readonly string[] {
  const pairs: string[] = [];
  for (const [index, one] of readingIds.entries())
    for (const other of readingIds.slice(index + 1))
      for (const first of choicesOf(one))
        for (const second of choicesOf(other)) pairs.push(`${one}:${first} ${other}:${second}`);
  return pairs;
}

import { type Choices, choiceTable, isChoiceOf, ourChoices, readingIds } from "../../domain/choices";
import { randomNumbers } from "../../state-space/paths/random-numbers";
import { parseChoices } from "../../targets/reading-probes/learn-readings";

/** Choices that bring another one with them, because people see what they manage and share, or because both ask the same thing. */
const implied: Readonly<Record<string, Partial<Choices>>> = {
  "reading-010:whole-customer": { "reading-041": "all" },
  "reading-011:manages-subscription": { "reading-032": "supported-too" },
  "reading-022:refused": { "reading-042": "refused" },
  "reading-033:shared": { "reading-015": "colleagues" },
  "reading-038:link-per-person": { "reading-033": "personal" },
};

function complete(choices: Readonly<Record<string, string>>): Choices {
  const all: Record<string, string> = { ...ourChoices };
  for (const reading of readingIds) {
    const choice = choices[reading];
    if (choice !== undefined && isChoiceOf(reading, choice)) all[reading] = choice;
  }
  for (const [tag, others] of Object.entries(implied))
    if (all[tag.slice(0, tag.indexOf(":"))] === tag.slice(tag.indexOf(":") + 1)) Object.assign(all, others);
  return parseChoices(all);
}

/** Our choices with one reading decided otherwise, for each other choice of each reading, by its name `reading-003:refused`. */
export function singleAlternatives(): ReadonlyMap<string, Choices> {
  return new Map(
    readingIds.flatMap((reading) =>
      choiceTable[reading]
        .slice(1)
        .map((choice): [string, Choices] => [`${reading}:${choice}`, complete({ [reading]: choice })]),
    ),
  );
}

/** The number of rows that are drawn for each row of a covering array. */
const candidates = 40;

/**
 * Rows of choices in which every pair of choices of two readings occurs together at least once, but for pairs that exclude each
 * other. The same seed gives the same rows.
 */
export function coveringArray(seed: number): readonly Choices[] {
  const random = randomNumbers(seed);
  const open = new Set(pairsOf((reading) => choiceTable[reading]));
  const rows: Choices[] = [];
  for (const pair of open) {
    const drawn = Array.from({ length: candidates }, () => drawChoices(random, pair));
    const [best = ourChoices] = drawn
      .map((row) => ({ row, gain: pairsIn(row).filter((each) => open.has(each)).length }))
      .sort((one, other) => other.gain - one.gain)
      .map(({ row }) => row);
    rows.push(best);
    for (const each of [pair, ...pairsIn(best)]) open.delete(each);
  }
  return rows;
}

/** One choice of each reading at random, but for those that are given: `reading-003:refused reading-010:whole-customer`. */
export function drawChoices(random: () => number, given = ""): Choices {
  const fixed = given.split(" ").map((each) => each.split(":"));
  const drawn = readingIds.map((reading): [string, string] => {
    const possible: readonly string[] = choiceTable[reading];
    return [reading, possible[Math.floor(random() * possible.length)] ?? ourChoices[reading]];
  });
  return complete({ ...Object.fromEntries(drawn), ...Object.fromEntries(fixed) });
}

function pairsIn(row: Choices): readonly string[] {
  return pairsOf((reading) => [row[reading]]);
}

function pairsOf(choicesOf: (reading: (typeof readingIds)[number]) => readonly string[]): readonly string[] {
  const pairs: string[] = [];
  for (const [index, one] of readingIds.entries())
    for (const other of readingIds.slice(index + 1))
      for (const first of choicesOf(one))
        for (const second of choicesOf(other)) pairs.push(`${one}:${first} ${other}:${second}`);
  return pairs;
}

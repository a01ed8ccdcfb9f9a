import { type Choices, choiceTable, type ReadingId, readingIds } from "../../domain/choices";
import type { Candidate, Reproducer } from "./minimisation/reproduction";

/** A choice with which the reference answers as the target does. */
export interface Explanation {
  readonly reading: ReadingId;
  /** The reference's choices with this one instead. */
  readonly choices: Choices;
}

/**
 * The other choices that explain a divergence: with each of them the reference answers as the target does, throughout the history.
 * Only choices that change the reference's answers are tried on the target. A reading is named once.
 */
export async function choicesThatExplain(
  reproducer: Reproducer,
  found: Candidate,
  choices: Choices,
  readings: readonly ReadingId[] = readingIds,
): Promise<readonly Explanation[]> {
  const explaining: Explanation[] = [];
  const usual = answersIn(reproducer, found, choices);
  for (const reading of readings) {
    for (const choice of choiceTable[reading]) {
      const other: Choices = { ...choices, [reading]: choice };
      if (choice === choices[reading] || answersIn(reproducer, found, other) === usual) continue;
      if (!(await reproducer.agrees(found, other))) continue;
      explaining.push({ reading, choices: other });
      break;
    }
  }
  return explaining;
}

function answersIn(reproducer: Reproducer, found: Candidate, choices: Choices): string {
  const { steps } = reproducer.trace(found, choices);
  return JSON.stringify(steps.map(({ answer, queries }) => [answer, queries.map((each) => each.answer)]));
}

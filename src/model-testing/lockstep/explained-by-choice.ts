import { type Choices, choiceTable, type ReadingId, readingIds } from "../../domain/choices";
import type { Reproducer, Reproduction } from "./minimisation/reproduction";

/**
 * The readings of which another choice explains a divergence: with it the reference answers as the target does, throughout the
 * history. Only choices that change the reference's answers are tried on the target.
 */
export async function readingsThatExplain(
  reproducer: Reproducer,
  found: Reproduction,
  choices: Choices,
): Promise<readonly ReadingId[]> {
  const explaining = new Set<ReadingId>();
  const usual = answersIn(reproducer, found, choices);
  for (const reading of readingIds) {
    for (const choice of choiceTable[reading]) {
      const other: Choices = { ...choices, [reading]: choice };
      if (choice === choices[reading] || answersIn(reproducer, found, other) === usual) continue;
      if (await reproducer.agrees(found, other)) explaining.add(reading);
    }
  }
  return [...explaining];
}

function answersIn(reproducer: Reproducer, found: Reproduction, choices: Choices): string {
  const { steps } = reproducer.trace(found, choices);
  return JSON.stringify(steps.map(({ answer, queries }) => [answer, queries.map((each) => each.answer)]));
}

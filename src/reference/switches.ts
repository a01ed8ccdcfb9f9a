import { type Choices, ourChoices, type ReadingId, readingIds } from "../domain/choices";

/** The choices to follow: all of the suite's own, all others, or the suite's own but for those given. */
export type ReadingChoice = boolean | Partial<Choices>;

/** Returns whether the suite's own choice of a reading is followed. */
export type Follows = (reading: ReadingId) => boolean;

/** For each reading another choice than the suite's own. Together they make sense in one implementation. */
export const otherChoices: Choices = {
  ...ourChoices,
  "reading-001": "any-person",
  "reading-002": "any-person",
  "reading-003": "refused",
  "reading-004": "refused",
  "reading-005": "going-back",
  "reading-006": "any-number",
  "reading-007": "earns-nothing",
  "reading-008": "recorded",
  "reading-009": "refused",
  "reading-010": "whole-customer",
  "reading-011": "manages-subscription",
  "reading-012": "any-offer",
  "reading-013": "not-associated",
  "reading-014": "any-partner",
  "reading-015": "colleagues",
  "reading-016": "no-effect",
  "reading-017": "on-first-work",
  "reading-018": "on-done",
  "reading-019": "as-given",
  "reading-020": "empty-order",
  "reading-023": "credit",
  "reading-024": "adds",
  "reading-025": "merged",
  "reading-026": "any-reseller",
  "reading-027": "every-reseller",
  "reading-028": "left-empty",
  "reading-029": "account-or-subscription",
  "reading-030": "empty-form",
  "reading-031": "every-purchase",
  "reading-032": "supported-too",
  "reading-033": "shared",
  "reading-034": "any-person",
};

/** One choice for each reading. */
export function choicesFor(choice: ReadingChoice): Choices {
  if (choice === true) return ourChoices;
  return choice === false ? otherChoices : { ...ourChoices, ...choice };
}

export function followsFor(choices: Choices): Follows {
  const followed = new Set(readingIds.filter((reading) => choices[reading] === ourChoices[reading]));
  return (reading) => followed.has(reading);
}

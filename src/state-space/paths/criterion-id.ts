/** The ids of the criteria, in the order of listings. */
export const criterionIds = [
  "all-states",
  "all-transitions",
  "event-cases",
  "tour",
  "n-switch",
  "round-trip",
  "simple",
  "prime",
  "grid",
  "guards",
  "requirements",
  "w",
  "wp",
  "hsi",
  "h",
  "walks",
] as const;

export type CriterionId = (typeof criterionIds)[number];

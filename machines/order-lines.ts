import type { Refusal } from "./machine-model";

/** What somebody selects on the New subscription page, as far as it matters: two choices that will do and five that will not. */
export type LineChoice = GoodLines | "empty" | "unknown-offer" | "too-few" | "too-many" | "fraction";

export type GoodLines = "one" | "several";

/** Whether every offer is known and every licence count within its limits. */
export function linesAreGood(lines: LineChoice): lines is GoodLines {
  return lines === "one" || lines === "several";
}

const refusals = {
  empty: { reason: "nothing-selected", reading: "reading-020" },
  "unknown-offer": { reason: "unknown-offer", reading: "reading-020" },
  "too-few": { reason: "licences-out-of-range", reading: "reading-006" },
  "too-many": { reason: "licences-out-of-range", reading: "reading-006" },
  fraction: { reason: "licences-out-of-range", reading: "reading-006" },
} as const satisfies Record<Exclude<LineChoice, GoodLines>, Refusal>;

/** Why such lines are refused; `undefined` for lines that will do. */
export function refusalOfLines(lines: LineChoice): Refusal | undefined {
  return linesAreGood(lines) ? undefined : refusals[lines];
}

/** A partner's agreement has lapsed: S143 demands an active one, reading-007 refuses the association. */
export const agreementNotActive: Refusal = {
  reason: "agreement-not-active",
  requirement: "agreement-is-active",
  reading: "reading-007",
};

/** An MPN ID whose reseller is no partner: S137 outweighs the order of the page's paragraphs (reading-026). */
export const mpnIdWithoutPartnership: Refusal = {
  reason: "no-partnership",
  requirement: "partnership-precedes-work",
  reading: "reading-026",
};

/** Nothing is done with a reseller before a partnership with it exists (S129, S137). */
export const noPartnership: Refusal = { reason: "no-partnership", requirement: "partnership-precedes-work" };

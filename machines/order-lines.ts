import type { Choices } from "../src/domain/choices";
import { type Infeasible, isInfeasible, leftOpen, type Refusal } from "./machine-model";

/** The selections on the New subscription page that the machines distinguish: two valid and five invalid ones. */
export type LineChoice = ValidLines | "empty" | "unknown-offer" | "too-few" | "too-many" | "fraction";

export type ValidLines = "one" | "several";

/** True if every offer is known and every licence count is within its limits. */
export function linesAreValid(lines: LineChoice): lines is ValidLines {
  return lines === "one" || lines === "several";
}

const refusals = {
  empty: { reason: "nothing-selected", reading: "reading-020" },
  "unknown-offer": { reason: "unknown-offer", reading: "reading-020" },
  "too-few": { reason: "licences-out-of-range", reading: "reading-006" },
  "too-many": { reason: "licences-out-of-range", reading: "reading-006" },
  fraction: { reason: "licences-out-of-range", reading: "reading-006" },
} as const satisfies Record<Exclude<LineChoice, ValidLines>, Refusal>;

/** Nothing was selected before the selection is taken further (reading-020). */
export function nothingSelected(choices: Choices): Refusal | Infeasible {
  if (choices["reading-020"] === "empty-order") return leftOpen;
  return { reason: "nothing-selected", also: ["not-at-this-step"], reading: "reading-020" };
}

/**
 * A support contact is submitted, and none is selected. Submitting again the one that is designated may as well be accepted; it
 * changes nothing.
 */
export function noContactSelected(choices: Choices): Refusal | Infeasible {
  const refusal = nothingSelected(choices);
  return isInfeasible(refusal) ? refusal : { ...refusal, orAccepted: true };
}

/** The refusal of invalid lines; `undefined` for valid ones. */
export function refusalOfLines(lines: LineChoice, choices: Choices): Refusal | Infeasible | undefined {
  if (linesAreValid(lines)) return undefined;
  const isSold = choices["reading-006"] === "any-number" && (lines === "too-few" || lines === "too-many");
  const isTaken = choices["reading-020"] === "empty-order" && lines === "empty";
  return isSold || isTaken ? leftOpen : refusals[lines];
}

/** A reseller has no active agreement. S143 demands an active one, and reading-007 says what it cannot do without. */
export function agreementNotActive(choices: Choices): Refusal | Infeasible {
  if (choices["reading-007"] === "earns-nothing") return leftOpen;
  const refusal = {
    reason: "agreement-not-active",
    requirement: "transacting-reseller-has-active-agreement",
    reading: "reading-007",
  } as const;
  return choices["reading-007"] === "refused" ? refusal : { ...refusal, also: ["no-partnership"] };
}

/** The MPN ID belongs to a reseller that is no partner. S137 outweighs the order of the page's paragraphs (reading-026). */
export const mpnIdWithoutPartnership: Refusal = {
  reason: "no-partnership",
  requirement: "partnership-precedes-work",
  reading: "reading-026",
};

/** A partnership must exist before the provider works with a reseller (S129, S137). */
export const noPartnership: Refusal = { reason: "no-partnership", requirement: "partnership-precedes-work" };

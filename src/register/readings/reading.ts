import type { ChoiceOf, ReadingId } from "../../domain/choices";
import type { StatementId } from "../../domain/statement-id";
import type { RegisterText } from "../register-text";
import type { RequirementSlug } from "../requirements";

/**
 * A question that the page leaves open. No choice is wrong: an implementation that chose otherwise than the suite is judged
 * under its own choice.
 */
export interface Reading<Id extends ReadingId = ReadingId> {
  /** The rest of the file's name in `docs/readings/`. */
  readonly name: string;
  /** The statements that raise the question. */
  readonly statements: readonly StatementId[];
  /** The requirements whose checks depend on the answer. */
  readonly requirements: readonly RequirementSlug[];
  readonly question: RegisterText;
  /** Each possible decision as a sentence; the first one is the suite's own. */
  readonly choices: { readonly [Choice in ChoiceOf<Id>]: RegisterText };
  /** The reason for the suite's own choice. */
  readonly reason: RegisterText;
  /** The difference that a user of the implementation notices under another choice. */
  readonly effect: RegisterText;
}

/** The readings of all numbers. Each topic has a file with its part of them. */
export type Readings = { readonly [Id in ReadingId]: Reading<Id> };

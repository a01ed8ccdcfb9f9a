import type { StatementId } from "../domain/statement-id";
import type { RegisterText } from "./register-text";

/** The level of a requirement in the terms of RFC 2119. */
export type Level = "MUST" | "SHOULD" | "MAY";

/**
 * The rule by which the level follows from the wording of the page:
 * - `modal`: the sentence itself says must, ensures or won't be able.
 * - `result`: the outcome is stated as a fact ("appears", "is already selected", "has access").
 * - `step`: the procedure is impossible without it.
 * - `offer`: the person may choose, so the system has to offer it.
 * - `advice`: the sentence advises ("be sure to", "make a note").
 */
export type LevelRule = "modal" | "result" | "step" | "offer" | "advice";

/** One claim of the page. Features, machines, reference, faults and reports refer to its slug. */
export interface Requirement extends RegisterText {
  readonly slug: string;
  readonly statements: readonly StatementId[];
  readonly level: Level;
  readonly rule: LevelRule;
  /** Explicit: the page says must, ensures, be sure or won't be able. Inferred: everything else. */
  readonly wording: "explicit" | "inferred";
}

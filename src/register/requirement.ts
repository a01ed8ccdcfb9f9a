import type { StatementId } from "../domain/statement-id";

/** How binding a requirement is, in the words of RFC 2119. */
export type Level = "MUST" | "SHOULD" | "MAY";

/**
 * How the level was inferred from the page's wording:
 * - `modal`: the sentence itself says must, ensures or won't be able.
 * - `result`: the outcome is stated as a fact ("appears", "is already selected", "has access").
 * - `step`: the procedure cannot be followed otherwise.
 * - `offer`: the person may choose, so the system has to offer it.
 * - `advice`: the sentence advises ("be sure to", "make a note").
 */
export type LevelRule = "modal" | "result" | "step" | "offer" | "advice";

/** A text of our own in both languages. */
export interface Words {
  readonly en: string;
  readonly zh: string;
}

/** One claim of the page, under the slug that runs through features, machines, reference, faults and reports. */
export interface Requirement extends Words {
  readonly slug: string;
  readonly statements: readonly StatementId[];
  readonly level: Level;
  readonly rule: LevelRule;
  /** Explicit: the page says must, ensures, be sure or won't be able. Inferred: everything else. */
  readonly wording: "explicit" | "inferred";
}

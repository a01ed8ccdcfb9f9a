import type { StatementId } from "../domain/statement-id";
import type { Level, LevelRule, Words } from "./requirement";

/**
 * What we say of a statement that claims something: its level on its own, which can be lower than that of the requirement
 * which it shares with others. Of several claims in one sentence the firmest counts.
 */
export interface RequiredRow extends Words {
  readonly id: StatementId;
  readonly kind: "required";
  readonly level: Level;
  readonly levelRule: LevelRule;
  readonly wording: "explicit" | "inferred";
  /** Why this level. */
  readonly reason: string;
}

/** What we say of a statement that claims nothing observable. */
export interface ContextRow extends Words {
  readonly id: StatementId;
  readonly kind: "context";
  /** Why nothing can be required of it. */
  readonly reason: string;
}

export type StatementRow = RequiredRow | ContextRow;

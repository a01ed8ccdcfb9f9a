import type { StatementId } from "../domain/statement-id";
import type { RegisterText } from "./register-text";
import type { Level, LevelRule } from "./requirement";

/**
 * A statement with a claim. Its level can be lower than that of a requirement that it shares with other statements. If a sentence has
 * several claims, the strictest level counts.
 */
export interface RequiredRow extends RegisterText {
  readonly id: StatementId;
  readonly kind: "required";
  readonly level: Level;
  readonly levelRule: LevelRule;
  readonly wording: "explicit" | "inferred";
  /** The reason for the level. */
  readonly reason: string;
}

/** A statement without an observable claim. */
export interface ContextRow extends RegisterText {
  readonly id: StatementId;
  readonly kind: "context";
  /** The reason why it requires nothing. */
  readonly reason: string;
}

export type StatementRow = RequiredRow | ContextRow;

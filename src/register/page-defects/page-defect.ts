import type { StatementId } from "../../domain/statement-id";
import type { RegisterText } from "../register-text";

/** A defect of the page's own texts. None is repaired silently. */
export interface PageDefect extends RegisterText {
  readonly statements: readonly StatementId[];
  /** The text or meaning that this project uses instead; absent if nothing has to be chosen. */
  readonly instead?: RegisterText;
}

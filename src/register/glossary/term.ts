import type { StatementId } from "../../domain/statement-id";
import type { Words } from "../requirement";

/** A word of the page as this project uses it: one word for one thing, in each language. */
export interface Term extends Words {
  /** Labels of the interface are kept as the page has them, also where they are translated badly. */
  readonly isLabel: boolean;
  readonly statements: readonly StatementId[];
  readonly meaning: Words;
  /** Words that would say the same and are not used, so that a reader never wonders whether they differ. */
  readonly banned: { readonly en: readonly string[]; readonly zh: readonly string[] };
}

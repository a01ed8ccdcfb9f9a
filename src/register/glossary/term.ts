import type { StatementId } from "../../domain/statement-id";
import type { RegisterText } from "../register-text";

/** A term of the page as this project uses it. Each concept has one term in each language. */
export interface Term extends RegisterText {
  /** True for labels of the interface, which are kept as in the page even if they are translated badly. */
  readonly isLabel: boolean;
  readonly statements: readonly StatementId[];
  readonly meaning: RegisterText;
  /** Synonyms that are not used, so that readers need not ask if they mean something else. */
  readonly banned: { readonly en: readonly string[]; readonly zh: readonly string[] };
}

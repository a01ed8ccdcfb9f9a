import { isOrdinary } from "../secrets/ordinary-words";
import { mapTexts, secretsIn, showsSecret } from "../secrets/secrets-in";
import { textIndex } from "../secrets/text-index";
import { writtenForms } from "../secrets/written-forms";

/** Collects secrets and replaces each of them by its own placeholder. */
export interface Redaction {
  /** Collects all secrets of a message. */
  learn(message: unknown): void;
  /** Replaces known secrets in a text, also inside longer words and in the forms in which secrets are usually written. */
  concealText(text: string): string;
  /** Returns a copy of a message with known secrets replaced in all texts. */
  conceal(message: unknown): unknown;
}

/** Secrets that are ordinary words are replaced only where a field shows them. Placeholders are never replaced. */
export function createRedaction(): Redaction {
  const placeholders = new Map<string, string>();
  const index = textIndex();
  const note = (secret: string): void => {
    if (placeholders.has(secret)) return;
    const placeholder = `‹secret:${placeholders.size + 1}›`;
    placeholders.set(secret, placeholder);
    if (isOrdinary(secret) || isPlaceholder(secret)) return;
    for (const form of writtenForms(secret)) index.add(form, placeholder);
  };
  const conceal = (text: string, field: string | null): string => {
    const shown =
      field !== null && showsSecret(field) && !isPlaceholder(text) ? placeholders.get(text) : undefined;
    return shown ?? index.replaceIn(text);
  };
  return {
    learn: (message) => {
      for (const secret of secretsIn(message)) note(secret);
    },
    concealText: index.replaceIn,
    conceal: (message) => mapTexts(message, conceal),
  };
}

/** The placeholder of a tape is counted like a secret and stays as it is. */
function isPlaceholder(text: string): boolean {
  return /^‹secret(:\d+)?›$/.test(text);
}

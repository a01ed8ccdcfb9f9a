/** Fields whose value is a secret wherever they occur in a message: personal links and temporary passwords. */
const secretFields: ReadonlySet<string> = new Set(["link", "temporaryPassword"]);

/** Collects secrets and replaces each of them by its own placeholder. */
export interface Redaction {
  /** Collects all secrets of a message. */
  learn(message: unknown): void;
  /** Replaces known secrets in a text, also within words. */
  concealText(text: string): string;
  /** Returns a copy of a message with known secrets replaced in all texts. */
  conceal(message: unknown): unknown;
}

export function createRedaction(): Redaction {
  const placeholders = new Map<string, string>();
  const note = (secret: string): void => {
    if (secret !== "" && !placeholders.has(secret))
      placeholders.set(secret, `‹secret:${placeholders.size + 1}›`);
  };
  const concealText = (text: string): string =>
    longestFirst(placeholders).reduce(
      (concealed, [secret, placeholder]) => concealed.replaceAll(secret, placeholder),
      text,
    );
  return {
    learn: (message) => forEachSecret(message, note),
    concealText,
    conceal: (message) => mapTexts(message, concealText),
  };
}

/** A secret may contain another one. Replacing the shorter one first would leave the rest readable. */
function longestFirst(placeholders: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  return [...placeholders].sort(([one], [other]) => other.length - one.length);
}

function forEachSecret(message: unknown, note: (secret: string) => void): void {
  if (typeof message !== "object" || message === null) return;
  for (const [field, value] of Object.entries(message)) {
    if (typeof value === "string" && secretFields.has(field)) note(value);
    forEachSecret(value, note);
  }
}

function mapTexts(message: unknown, change: (text: string) => string): unknown {
  if (typeof message === "string") return change(message);
  if (Array.isArray(message)) return message.map((member) => mapTexts(member, change));
  if (typeof message !== "object" || message === null) return message;
  return Object.fromEntries(
    Object.entries(message).map(([field, value]) => [change(field), mapTexts(value, change)]),
  );
}

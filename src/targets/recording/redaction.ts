/** Fields whose value is a secret wherever they occur in a message: personal links and temporary passwords. */
const secretFields: ReadonlySet<string> = new Set(["link", "temporaryPassword"]);

/** Knows the secrets met so far and hides them behind placeholders that stay the same for the same secret. */
export interface Redaction {
  /** Remembers every secret in a message. */
  learn(message: unknown): void;
  /** Replaces known secrets in a text, also inside longer words. */
  concealText(text: string): string;
  /** Replaces known secrets in all texts of a message, which is copied and not changed. */
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

/** A secret may contain another one; the longer must go first, or its rest would stay readable. */
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

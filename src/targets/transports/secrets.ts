const secretFields = new Set(["temporaryPassword", "password", "link"]);

const named = /((?:temporary_?)?password|link|token)(["']?\s*[:=]\s*)("[^"]*"|'[^']*'|\S+)/gi;
const webAddress = /https?:\/\/[^\s"'<>]+/g;

/** Whether a field of a message holds a temporary password or a personal link. */
export function isSecretField(name: string): boolean {
  return secretFields.has(name);
}

/**
 * Takes out of what an implementation printed whatever looks like a password or a personal link. The text is foreign, so this
 * errs towards taking out too much.
 */
export function withoutSecrets(text: string): string {
  return text.replaceAll(named, "$1$2‹secret›").replaceAll(webAddress, "‹link›");
}

const longestExcerpt = 60;

/** A foreign value in a message: short, and without what looks like a secret. */
export function excerptOf(value: unknown): string {
  const text = withoutSecrets(JSON.stringify(value) ?? "nothing");
  return text.length <= longestExcerpt ? text : `${text.slice(0, longestExcerpt)}…`;
}

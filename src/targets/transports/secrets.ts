const secretFields = new Set(["temporaryPassword", "password", "link"]);

const named = /((?:temporary_?)?password|link|token)(["']?\s*[:=]\s*)("[^"]*"|'[^']*'|\S+)/gi;
const webAddress = /https?:\/\/[^\s"'<>]+/g;

/** True for fields that contain a temporary password or a personal link. */
export function isSecretField(name: string): boolean {
  return secretFields.has(name);
}

/**
 * Removes everything that looks like a password or a personal link from the output of an implementation. The format of the text is
 * unknown, so it rather removes too much.
 */
export function withoutSecrets(text: string): string {
  return text.replaceAll(named, "$1$2‹secret›").replaceAll(webAddress, "‹link›");
}

const longestExcerpt = 60;

/** A value of an implementation for a message: shortened and without secrets. */
export function excerptOf(value: unknown): string {
  const text = withoutSecrets(JSON.stringify(value) ?? "nothing");
  return text.length <= longestExcerpt ? text : `${text.slice(0, longestExcerpt)}…`;
}

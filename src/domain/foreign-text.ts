/** The most characters that a text from outside may have wherever it is shown or stored. */
export const longestText = 2_000;

/**
 * Characters that no reader sees and no XML holds: controls, lone surrogates, non-characters, line separators, and those that
 * reorder or hide the text around them.
 */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;

function codePoint(character: string): string {
  const digits = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `‹U+${digits.padStart(4, "0")}›`;
}

/** Shows the characters of a text that would control a terminal, reorder a page or break XML as `‹U+202E›`. */
export function visibleText(text: string): string {
  return text.replaceAll("\r\n", "\n").replaceAll(invisible, codePoint);
}

/** JSON in which these characters are written as numbers, so that a reader of the file is not misled. */
export function visibleJson(json: string): string {
  return json.replaceAll(invisible, (character) =>
    character
      .split("")
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}

/** Copies a part, because a slice keeps the whole text in memory. Bytes of UTF-16 keep lone surrogates. */
function copied(text: string): string {
  return Buffer.from(text, "utf16le").toString("utf16le");
}

/** The first characters of a text, without half a surrogate pair or half a `‹U+202E›` at the end. */
function beginning(text: string, length: number): string {
  return copied(text.slice(0, Math.max(0, length)).replace(/[\ud800-\udbff]$|‹[^›]{0,7}$/, ""));
}

/**
 * Makes all characters of a text visible and cuts it to `most`, of which the last say how many were left out. `more` are left out
 * already. A text that went through this stays as it is.
 */
export function plainText(text: string, most = longestText, more = 0): string {
  const searched = text.slice(0, most);
  const visible = visibleText(searched);
  const unseen = text.length - searched.length + more;
  if (unseen === 0 && visible.length <= most) return visible;
  const sign = (count: number) => `…‹+${count} characters/字元›`;
  const kept = beginning(visible, most - sign(unseen + visible.length).length);
  return kept + sign(unseen + visible.length - kept.length);
}

/** The text of whatever was thrown, even if it has none or reading it throws. */
export function thrownText(thrown: unknown): string {
  try {
    if (!(thrown instanceof Error)) return String(thrown);
    return String(thrown.message) || String(thrown.name);
  } catch {
    return "something without a text was thrown";
  }
}

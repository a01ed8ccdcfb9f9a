import { longestText, plainText, thrownText } from "../../domain/foreign-text";
import { hideShownSecrets } from "./shown-secrets";

const inQuotes = `"(?:[^"\\\\]|\\\\.)*"|'(?:[^'\\\\]|\\\\.)*'|[^\\s"']\\S*`;
const names =
  "(?:temporary[_ -]?)?pass(?:word|phrase|wd)?|pwd|link|token|secret|api[_-]?key|authorization|密碼|密码";
const valueOfName = new RegExp(
  `((?:${names})(?:\\\\?["'])?(?: is|\\s{0,20}[:=：])\\s{0,20})((?:(?:Bearer|Basic) )?(?:${inQuotes}))`,
  "gi",
);
const aboutPasswords = /pass(?:word|phrase|wd)|pwd|secret|密碼|密码/i;
const word = /[^\s"'‹›,;()]{6,}/g;
const webAddress = /https?:\/\/[^\s"'<>‹›\\]+/g;

/** True for a word of letters and digits, unless it is the place of a line in a file. */
function isDrawn(each: string): boolean {
  return /\d/.test(each) && /\p{Letter}/u.test(each) && !/\.\w+:\d+/.test(each);
}

/** A program that speaks of a password may show it in any words: what looks drawn is taken out of such a line. */
function withoutDrawnWords(line: string): string {
  return aboutPasswords.test(line)
    ? line.replaceAll(word, (each) => (isDrawn(each) ? "‹secret›" : each))
    : line;
}

/**
 * Takes out of a text whatever looks like a password or a personal link. The text is foreign, so this errs towards taking out
 * too much.
 */
function withoutLikelySecrets(text: string): string {
  const named = text
    .replaceAll(webAddress, "‹link›")
    .replaceAll(valueOfName, (whole, name: string, value: string) =>
      /^["']?‹(?:secret|link)/.test(value) ? whole : `${name}‹secret›`,
    );
  return named.split("\n").map(withoutDrawnWords).join("\n");
}

// Far more than is shown, so that a secret at the place of the cut is recognised as a whole.
const mostSearched = 20 * longestText;

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch (problem) {
    return thrownText(problem);
  }
}

/**
 * The one way of a text from a target into a message: secrets are hidden, then it is cut to `most` characters, then invisible
 * characters are made visible. Anything but a text is written as JSON.
 */
export function foreignText(value: unknown, most = longestText): string {
  const text = typeof value === "string" ? value : jsonOf(value);
  const searched = text.slice(0, mostSearched);
  const hidden = withoutLikelySecrets(hideShownSecrets(searched));
  return plainText(hidden, most, text.length - searched.length);
}

/** The same for the end of a text, such as the last words of a program. */
export function foreignEnd(text: string, most = longestText): string {
  const hidden = withoutLikelySecrets(hideShownSecrets(text)).trim();
  const end = hidden.slice(-most).replace(/^[\udc00-\udfff]/, "");
  return plainText(end.length < hidden.length ? end.slice(end.search(/\s/) + 1) : end, most);
}

const longestExcerpt = 60;

/** A foreign value in a sentence. */
export function excerptOf(value: unknown): string {
  return foreignText(jsonOf(value), longestExcerpt);
}

/** An exception of an implementation or its transport, in foreign words. */
export function foreignProblem(thrown: unknown): string {
  return foreignText(thrownText(thrown));
}

/** Control characters, lone surrogates and non-characters: not valid in XML, and able to control a terminal. */
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Replaces unprintable characters of a text from outside by `\uFFFD`. */
export function plainText(text: string): string {
  return text.replaceAll(unprintable, "\ufffd");
}

import leven from "leven";

/** The known word that begins as what was written, or else the one with the fewest changes; the earlier one decides ties. */
export function nearest(text: string, known: readonly string[]): string {
  const written = text.toLowerCase();
  const distance = (word: string) =>
    written !== "" && word.toLowerCase().startsWith(written) ? 0 : leven(written, word.toLowerCase());
  return [...new Set(known)].sort((one, other) => distance(one) - distance(other))[0] ?? "";
}

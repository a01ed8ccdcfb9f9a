import leven from "leven";

/** The known word with the fewest changes from what was written; the earlier one decides ties. */
export function nearest(text: string, known: readonly string[]): string {
  const distance = (word: string) => leven(text.toLowerCase(), word.toLowerCase());
  return [...new Set(known)].sort((one, other) => distance(one) - distance(other))[0] ?? "";
}

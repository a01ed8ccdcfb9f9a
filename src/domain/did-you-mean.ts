import leven from "leven";

function distanceTo(text: string): (word: string) => number {
  const written = text.toLowerCase();
  return (word) =>
    written !== "" && word.toLowerCase().startsWith(written) ? 0 : leven(written, word.toLowerCase());
}

/** The known word that begins as what was written, or else the one with the fewest changes; the earlier one decides ties. */
export function nearest(text: string, known: readonly string[]): string {
  const distance = distanceTo(text);
  return [...new Set(known)].sort((one, other) => distance(one) - distance(other))[0] ?? "";
}

/** The nearest word if it is near at all, so that a wild guess suggests nothing: at most a third of its letters may differ. */
export function near(text: string, known: readonly string[]): string | undefined {
  const word = nearest(text, known);
  return distanceTo(text)(word) <= Math.ceil(word.length / 3) ? word : undefined;
}

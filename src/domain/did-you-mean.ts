import leven from "leven";

function distanceTo(text: string): (word: string) => number {
  const written = text.toLowerCase();
  return (word) =>
    written !== "" && word.toLowerCase().startsWith(written) ? 0 : leven(written, word.toLowerCase());
}

/** Returns the known word that begins with the text, or else the one at the smallest edit distance; of several, the first. */
export function nearest(text: string, known: readonly string[]): string {
  const distance = distanceTo(text);
  return [...new Set(known)].sort((one, other) => distance(one) - distance(other))[0] ?? "";
}

/** Returns the nearest word if at most a third of its letters differ, else undefined. */
export function suggest(text: string, known: readonly string[]): string | undefined {
  const word = nearest(text, known);
  return distanceTo(text)(word) <= Math.ceil(word.length / 3) ? word : undefined;
}

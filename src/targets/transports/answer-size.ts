/** The deepest nesting of an answer; those of the protocol have six levels. */
export const deepest = 100;

/** Returns false for a value nested more deeply than `deepest`, or without end. Goes no deeper than that itself. */
export function isShallow(value: unknown, depth = 0): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (depth >= deepest) return false;
  if (Array.isArray(value)) return value.every((member) => isShallow(member, depth + 1));
  for (const name in value) if (!isShallow(Reflect.get(value, name), depth + 1)) return false;
  return true;
}

/** The most characters of an answer and the most entries of a list in it. Those of a large world have a hundredth of it. */
export const mostCharacters = 1_000_000;
export const mostEntries = 2_000;

/** The characters of all texts and names in a value; without end if a list or the whole is longer than allowed. */
function charactersIn(value: unknown): number {
  if (typeof value === "string") return value.length;
  if (typeof value !== "object" || value === null) return 0;
  const isList = Array.isArray(value);
  if (isList && value.length > mostEntries) return Number.POSITIVE_INFINITY;
  let [characters, members] = [0, 0];
  for (const name in value) {
    members += 1;
    characters += charactersIn(Reflect.get(value, name)) + (isList ? 0 : name.length);
    if (members > mostEntries || characters > mostCharacters) return Number.POSITIVE_INFINITY;
  }
  return characters;
}

/** Returns false for an answer with longer lists or more text. Expects one that is shallow. */
export function isSmall(value: unknown): boolean {
  return charactersIn(value) <= mostCharacters;
}

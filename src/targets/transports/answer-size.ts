/** The deepest nesting of an answer; those of the protocol have six levels. */
export const deepest = 100;

/** Returns false for a value nested more deeply than `deepest`, or without end. Does not recurse: a deep one would end that. */
export function isShallow(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth >= deepest) return false;
    const inner: unknown[] = [];
    for (const each of level) {
      if (typeof each !== "object" || each === null) continue;
      for (const member of Object.values(each))
        if (typeof member === "object" && member !== null) inner.push(member);
    }
    level = inner;
  }
  return true;
}

/** The most characters of an answer and the most entries of a list in it. Those of a large world have a hundredth of it. */
export const mostCharacters = 1_000_000;
export const mostEntries = 2_000;

/** Returns false for an answer with longer lists or more text. Expects one that is shallow. */
export function isSmall(value: unknown): boolean {
  let characters = 0;
  const isFit = (each: unknown): boolean => {
    if (typeof each === "string") characters += each.length;
    if (characters > mostCharacters) return false;
    if (typeof each !== "object" || each === null) return true;
    const members = Object.entries(each);
    if (members.length > mostEntries) return false;
    return members.every(([name, member]) => {
      characters += Array.isArray(each) ? 0 : name.length;
      return isFit(member);
    });
  };
  return isFit(value);
}

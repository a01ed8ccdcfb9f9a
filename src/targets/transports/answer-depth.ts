/** The deepest nesting of an answer; those of the protocol have six levels. */
export const deepest = 100;

/** Returns false for a value nested more deeply than `deepest`, or without end. Does not recurse: a deep one would end that. */
export function isShallow(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return false;
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

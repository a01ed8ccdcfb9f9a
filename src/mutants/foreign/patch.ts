/** A fault in the example portal in Python: a text of one of its files, and the text that takes its place. */
export interface Patch {
  /** The fault, in the present tense. */
  readonly name: string;
  /** The slug of the requirement that it breaks. */
  readonly requirement: string;
  readonly file: `${string}.py`;
  /** Occurs in the file; the first occurrence is replaced. */
  readonly find: string;
  readonly replace: string;
}

/** The patches of one file by name: the requirement, the text to find and its replacement. */
export function patchesOf(
  file: Patch["file"],
  rows: Readonly<Record<string, readonly [requirement: string, find: string, replace: string]>>,
): readonly Patch[] {
  return Object.entries(rows).map(([name, [requirement, find, replace]]) => ({
    name,
    requirement,
    file,
    find,
    replace,
  }));
}

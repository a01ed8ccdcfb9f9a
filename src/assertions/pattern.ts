import type { LocalizedText } from "../domain/text";

/**
 * A pattern for an observed value. Fields absent from the pattern may have any value; lists are compared as multisets.
 */
export type Pattern =
  | string
  | number
  | boolean
  | null
  | SpecialPattern
  | readonly Pattern[]
  | { readonly [field: string]: Pattern };

export type SpecialPattern = Known | Containing | NonEmpty | Optional;

/** An id that the implementation has generated for an entity with this name. */
export class Known {
  constructor(readonly name: string) {}
}

/** A text that contains this one. */
export class Containing {
  constructor(
    readonly text: string,
    readonly words: LocalizedText,
  ) {}
}

/** A text that is not blank. */
export class NonEmpty {
  constructor(readonly words: LocalizedText) {}
}

/** A member of a list that may be missing. */
export class Optional {
  constructor(readonly pattern: Pattern) {}
}

/** Our names by the ids that an implementation has generated. */
export interface Names {
  get(id: string): string | undefined;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Returns true if the value matches the pattern. `names` maps generated ids to names. */
export function fits(pattern: Pattern, value: unknown, names: Names): boolean {
  if (pattern === null || typeof pattern !== "object") return pattern === value;
  if (pattern instanceof Known) return typeof value === "string" && names.get(value) === pattern.name;
  if (pattern instanceof Containing) return typeof value === "string" && value.includes(pattern.text);
  if (pattern instanceof NonEmpty) return typeof value === "string" && value.trim() !== "";
  if (pattern instanceof Optional) return fits(pattern.pattern, value, names);
  if (isPatternList(pattern)) return isList(value) && fitsAsSet(pattern, value, names);
  if (!isRecord(value)) return false;
  for (const field in pattern) if (!fits(pattern[field] ?? null, value[field], names)) return false;
  return true;
}

/** `Array.isArray` does not narrow unions of readonly arrays. */
export function isPatternList(pattern: Pattern): pattern is readonly Pattern[] {
  return Array.isArray(pattern);
}

/** Compares in order first, because most implementations keep it; otherwise searches for each member. */
function fitsAsSet(patterns: readonly Pattern[], values: readonly unknown[], names: Names): boolean {
  return fitsInOrder(patterns, values, names) || fitsInAnyOrder(patterns, values, names);
}

function fitsInOrder(patterns: readonly Pattern[], values: readonly unknown[], names: Names): boolean {
  if (patterns.length !== values.length) return false;
  for (let index = 0; index < patterns.length; index++)
    if (!fits(patterns[index] ?? null, values[index], names)) return false;
  return true;
}

function fitsInAnyOrder(patterns: readonly Pattern[], values: readonly unknown[], names: Names): boolean {
  const rest = [...values];
  const take = (pattern: Pattern): boolean => {
    const index = rest.findIndex((value) => fits(pattern, value, names));
    if (index >= 0) rest.splice(index, 1);
    return index >= 0;
  };
  for (const pattern of patterns) if (!(pattern instanceof Optional) && !take(pattern)) return false;
  const optional = patterns.filter((pattern) => pattern instanceof Optional);
  // The most specific patterns choose first: a pattern that matches anything could take the value that another one needs.
  for (const pattern of optional.sort((one, other) => specificityOf(other) - specificityOf(one)))
    take(pattern);
  return rest.length === 0;
}

function specificityOf({ pattern }: Optional): number {
  return pattern === null || typeof pattern !== "object" ? 1 : Object.keys(pattern).length;
}

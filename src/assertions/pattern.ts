import type { LocalizedText } from "../domain/saying";

/**
 * What an observed value must be, as far as it is expected at all: fields that a pattern leaves out may be anything, lists are
 * sets in which everything counts as often as it occurs.
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

/** An id that the implementation has minted for something with a name of ours. */
export class Known {
  constructor(readonly name: string) {}
}

/** A text in which this one occurs. */
export class Containing {
  constructor(
    readonly text: string,
    readonly words: LocalizedText,
  ) {}
}

/** A text that says something. */
export class NonEmpty {
  constructor(readonly words: LocalizedText) {}
}

/** A member of a list that may be missing. */
export class Optional {
  constructor(readonly pattern: Pattern) {}
}

/** What an implementation calls the things that have names of ours. */
export interface Names {
  get(id: string): string | undefined;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether the value is as expected. `names` tells what minted ids stand for. */
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

/** Array.isArray does not see through readonly unions. */
export function isPatternList(pattern: Pattern): pattern is readonly Pattern[] {
  return Array.isArray(pattern);
}

/** Most implementations keep the order; where one does not, members are looked for. */
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
  // Those that demand most choose first: what may be anything would take what others need.
  for (const pattern of optional.sort((one, other) => demandOf(other) - demandOf(one))) take(pattern);
  return rest.length === 0;
}

function demandOf({ pattern }: Optional): number {
  return pattern === null || typeof pattern !== "object" ? 1 : Object.keys(pattern).length;
}

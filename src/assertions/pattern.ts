import type { LocalizedText } from "../domain/text";
import { isSameTelephone } from "./telephone";

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

export type SpecialPattern = Known | Telephone | Containing | NonEmpty | Optional | OneOf;

/** The kinds of things that have ids of the implementation and names of ours. A customer may have the id of a subscription. */
export type NamedKind = "customer" | "subscription";

/** An id that the implementation has generated for a thing with this name. */
export class Known {
  /** @param mayBeHidden true if null stands for an id that the implementation does not show */
  constructor(
    readonly kind: NamedKind,
    readonly name: string,
    readonly mayBeHidden = false,
  ) {}
}

/** A telephone number, in any form. */
export class Telephone {
  constructor(readonly number: string) {}
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

/** A value that matches one of these; messages name the first one. */
export class OneOf {
  constructor(readonly patterns: readonly [Pattern, ...Pattern[]]) {}
}

/** Our names by kinds and by the ids that an implementation has generated. */
export interface Names {
  get(kind: NamedKind, id: string): string | undefined;
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
  if (pattern instanceof Known) return fitsId(pattern, value, names);
  if (pattern instanceof Telephone)
    return typeof value === "string" && isSameTelephone(pattern.number, value);
  if (pattern instanceof Containing) return typeof value === "string" && value.includes(pattern.text);
  if (pattern instanceof NonEmpty) return typeof value === "string" && value.trim() !== "";
  if (pattern instanceof Optional) return fits(pattern.pattern, value, names);
  if (pattern instanceof OneOf) return pattern.patterns.some((each) => fits(each, value, names));
  if (isPatternList(pattern)) return isList(value) && fitsAsSet(pattern, value, names);
  if (!isRecord(value)) return false;
  for (const field in pattern) if (!fits(pattern[field] ?? null, value[field], names)) return false;
  return true;
}

function fitsId({ kind, name, mayBeHidden }: Known, value: unknown, names: Names): boolean {
  return value === null ? mayBeHidden : typeof value === "string" && names.get(kind, value) === name;
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

/**
 * True if each value has a pattern of its own and each pattern that is not optional has a value of its own. If there is an
 * assignment for either condition, there is one for both (Mendelsohn and Dulmage, 1958).
 */
function fitsInAnyOrder(patterns: readonly Pattern[], values: readonly unknown[], names: Names): boolean {
  const needed = patterns.filter((pattern) => !(pattern instanceof Optional));
  return (
    needed.length <= values.length &&
    values.length <= patterns.length &&
    canAssign(needed, values, (pattern, value) => fits(pattern, value, names)) &&
    canAssign(values, patterns, (value, pattern) => fits(pattern, value, names))
  );
}

/** True if each item can have another candidate, searched by augmenting paths (Kuhn, 1955). */
function canAssign<Item, Candidate>(
  items: readonly Item[],
  candidates: readonly Candidate[],
  suits: (item: Item, candidate: Candidate) => boolean,
): boolean {
  const holders = new Map<number, { readonly item: Item }>();
  const assign = (item: Item, tried: Set<number>): boolean =>
    candidates.some((candidate, index) => {
      if (tried.has(index) || !suits(item, candidate)) return false;
      tried.add(index);
      const holder = holders.get(index);
      if (holder !== undefined && !assign(holder.item, tried)) return false;
      holders.set(index, { item });
      return true;
    });
  return items.every((item) => assign(item, new Set()));
}

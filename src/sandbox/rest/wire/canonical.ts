import { z } from "@hono/zod-openapi";

/**
 * Brings a value of a caller into the spelling of a schema: property names in any case, enumerations in any case, with or without
 * underscores, or as numbers, text where the schema has numbers. Unknown and null properties are dropped. Goes only as deep as the
 * schema, so that a deeply nested value costs nothing.
 */
export function canonical(schema: z.core.$ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return canonical(schema.def.innerType, value);
  }
  if (schema instanceof z.ZodObject) return isRecord(value) ? canonicalObject(schema, value) : value;
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((each) => canonical(schema.def.element, each));
  }
  if (schema instanceof z.ZodEnum) return canonicalOption(schema.options, value);
  return value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const namesOf = new WeakMap<z.ZodObject, ReadonlyMap<string, string>>();

function namesIn(schema: z.ZodObject): ReadonlyMap<string, string> {
  const known = namesOf.get(schema);
  if (known !== undefined) return known;
  const names = new Map(Object.keys(schema.shape).map((name) => [name.toLowerCase(), name]));
  namesOf.set(schema, names);
  return names;
}

function canonicalObject(schema: z.ZodObject, value: Readonly<Record<string, unknown>>): unknown {
  const names = namesIn(schema);
  const result: Record<string, unknown> = {};
  for (const [key, each] of Object.entries(value)) {
    const name = names.get(key.toLowerCase());
    const member = name === undefined ? undefined : schema.shape[name];
    if (name === undefined || member === undefined || each === null || each === undefined) continue;
    // The exact spelling wins over others.
    if (key !== name && Object.hasOwn(value, name) && value[name] !== null) continue;
    result[name] = canonical(member, each);
  }
  return result;
}

function plain(text: string): string {
  return text.replaceAll("_", "").toLowerCase();
}

/** Options are listed in the order of their numbers. */
function canonicalOption(options: readonly (string | number)[], value: unknown): unknown {
  if (typeof value === "number") return options[value] ?? value;
  if (typeof value !== "string") return value;
  return options.find((option) => plain(String(option)) === plain(value)) ?? value;
}

/** Returns the query of a request with the names of a schema. Of a name that occurs twice the first value counts; empty values are absent. */
export function canonicalQuery(schema: z.ZodObject, search: URLSearchParams): unknown {
  const given: Record<string, string> = {};
  for (const [name, value] of search) {
    const key = name.toLowerCase();
    if (!Object.hasOwn(given, key) && value !== "") given[key] = value;
  }
  return canonical(schema, given);
}

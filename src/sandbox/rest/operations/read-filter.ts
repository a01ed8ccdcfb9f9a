import { z } from "@hono/zod-openapi";
import { canonical } from "../wire/canonical";
import { invalid } from "../wire/rest-problem";

const filterSchema = z.object({ field: z.string(), value: z.string(), operator: z.string() });

export interface Filter {
  /** The field in lower case. */
  readonly field: string;
  readonly value: string;
}

/** Reads `{"Field":…,"Value":…,"Operator":"starts_with"}`. Throws 3000 for any other field or operator. */
export function readFilter(text: string, fields: readonly string[]): Filter {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw invalid("filter: no JSON.");
  }
  const parsed = filterSchema.safeParse(canonical(filterSchema, value));
  if (!parsed.success) throw invalid("filter: Field, Value and Operator are required texts.");
  const field = parsed.data.field.toLowerCase();
  const operator = parsed.data.operator.replaceAll("_", "").toLowerCase();
  if (operator !== "startswith") throw invalid("filter: only the operator starts_with is supported.");
  if (!fields.includes(field)) throw invalid(`filter: the field must be one of ${fields.join(", ")}.`);
  return { field, value: parsed.data.value };
}

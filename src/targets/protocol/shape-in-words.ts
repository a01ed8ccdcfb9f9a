import type { JsonSchema } from "./protocol-schema";

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function fieldsOf(schema: JsonSchema): string {
  const properties = isSchema(schema.properties) ? schema.properties : {};
  const required = Array.isArray(schema.required) ? schema.required : [];
  const fields = Object.entries(properties).map(
    ([name, field]) => `${name}${required.includes(name) ? "" : "?"}: ${shapeInWords(field)}`,
  );
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}

/** A JSON Schema in short notation: `{ reseller: text, lines: [order-line] }`. */
export function shapeInWords(schema: unknown): string {
  if (!isSchema(schema)) return "anything";
  if (typeof schema.$ref === "string") return schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (Array.isArray(schema.enum)) return schema.enum.map((value) => JSON.stringify(value)).join(" or ");
  const choices = schema.anyOf ?? schema.oneOf;
  if (Array.isArray(choices)) return choices.map(shapeInWords).join(" or ");
  const { type } = schema;
  if (Array.isArray(type)) return type.map((each) => shapeInWords({ ...schema, type: each })).join(" or ");
  if (schema.type === "object") return fieldsOf(schema);
  if (schema.type === "array") return `[${shapeInWords(schema.items)}]`;
  return schema.type === "string" ? "text" : String(schema.type);
}

/** A value as a list of short phrases without brackets or quotes: what a person could read out. Order is free. */
export function valueInWords(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(phraseOf).sort();
  return isRecord(value) ? fieldsOf(value) : [phraseOf(value)];
}

function phraseOf(value: unknown): string {
  if (Array.isArray(value)) return `(${value.map(phraseOf).sort().join("; ")})`;
  if (isRecord(value)) return fieldsOf(value).join(", ");
  return value === null || value === undefined ? "none" : String(value);
}

function fieldsOf(record: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(record)
    .sort()
    .map((name) => `${name} ${phraseOf(record[name])}`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

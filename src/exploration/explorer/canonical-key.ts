/** A value that has no canonical form: a function, an instance of a class, a cycle, the recorded context itself. */
export class NotCanonical extends Error {
  override readonly name = "NotCanonical";
}

/**
 * A text that two values share exactly if no pure function can tell them apart by content. Knows plain objects, arrays, Map,
 * Set, Date and all primitives; the order of entries counts, because iteration shows it. Throws NotCanonical for the rest.
 */
export function canonicalKey(value: unknown, forbidden?: object): string {
  return write(value, forbidden, []);
}

function write(value: unknown, forbidden: object | undefined, above: readonly object[]): string {
  if (typeof value === "object" && value !== null) {
    if (value === forbidden) throw new NotCanonical("the context itself");
    if (above.includes(value)) throw new NotCanonical("a value that contains itself");
    return writeObject(value, forbidden, [...above, value]);
  }
  return writePrimitive(value);
}

function writePrimitive(value: unknown): string {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value);
    case "number":
      return Object.is(value, -0) ? "-0" : String(value);
    case "bigint":
      return `${value}n`;
    case "function":
      throw new NotCanonical(`the function ${value.name || "(anonymous)"}`);
    case "symbol":
      throw new NotCanonical("a symbol");
    default:
      return String(value);
  }
}

function writeObject(value: object, forbidden: object | undefined, above: readonly object[]): string {
  const inner = (part: unknown) => write(part, forbidden, above);
  if (Array.isArray(value)) return `[${Array.from(value, inner).join(",")}]`;
  if (value instanceof Map) {
    return `Map{${[...value].map(([key, held]) => `${inner(key)}=>${inner(held)}`).join(",")}}`;
  }
  if (value instanceof Set) return `Set{${[...value].map(inner).join(",")}}`;
  if (value instanceof Date) return `Date(${value.getTime()})`;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new NotCanonical(`an instance of ${value.constructor?.name ?? "an unknown class"}`);
  }
  return `{${Object.entries(value)
    .map(([key, held]) => `${JSON.stringify(key)}:${inner(held)}`)
    .join(",")}}`;
}

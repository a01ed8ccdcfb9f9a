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

function write(value: unknown, forbidden: object | undefined, above: object[]): string {
  if (typeof value !== "object" || value === null) return writePrimitive(value);
  if (value === forbidden) throw new NotCanonical("the context itself");
  if (above.includes(value)) throw new NotCanonical("a value that contains itself");
  above.push(value);
  const key = Array.isArray(value)
    ? `[${writeList(value, forbidden, above)}]`
    : writeObject(value, forbidden, above);
  above.pop();
  return key;
}

function writePrimitive(value: unknown): string {
  switch (typeof value) {
    case "number":
      return Object.is(value, -0) ? "-0" : String(value);
    case "string":
      return JSON.stringify(value);
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

function writeList(values: Iterable<unknown>, forbidden: object | undefined, above: object[]): string {
  let key = "";
  for (const value of values) key += `${write(value, forbidden, above)},`;
  return key;
}

function writeObject(value: object, forbidden: object | undefined, above: object[]): string {
  if (value instanceof Map) return `Map{${writeList([...value].flat(1), forbidden, above)}}`;
  if (value instanceof Set) return `Set{${writeList(value, forbidden, above)}}`;
  if (value instanceof Date) return `Date(${value.getTime()})`;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new NotCanonical(`an instance of ${value.constructor?.name ?? "an unknown class"}`);
  }
  let key = "{";
  for (const [field, held] of Object.entries(value)) {
    key += `${JSON.stringify(field)}:${write(held, forbidden, above)},`;
  }
  return `${key}}`;
}

/** Thrown for a value without a canonical form: a function, a class instance, a cycle, or the tracked context itself. */
export class NotCanonical extends Error {
  override readonly name = "NotCanonical";
}

/**
 * Returns a text that is equal for two values if and only if they have equal content. Supports plain objects, arrays, Map, Set, Date
 * and all primitives. The order of entries counts because iteration exposes it. Throws NotCanonical for other values.
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

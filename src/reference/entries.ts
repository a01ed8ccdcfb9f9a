import { extended, reduced } from "../domain/persistent-map";

/** The same map with one entry more or another one there; the original stays as it is. */
export function withEntry<Value>(
  map: ReadonlyMap<string, Value>,
  key: string,
  value: Value,
): ReadonlyMap<string, Value> {
  return extended(map, key, value);
}

export function withoutEntry<Value>(
  map: ReadonlyMap<string, Value>,
  key: string,
): ReadonlyMap<string, Value> {
  return reduced(map, key);
}

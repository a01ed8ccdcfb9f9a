import { canonicalKey } from "./canonical-key";

/** The value of a context field that the context does not have. */
export const absent: unique symbol = Symbol("absent");

/** The distinct values of one top-level context field. A state stores the number of a value instead of the value. */
export class Component {
  readonly values: unknown[] = [];
  private readonly byValue = new Map<unknown, number>();
  private readonly byKey = new Map<string, number>();

  constructor(readonly field: string) {}

  /** Returns the number of a value. Values with equal content get the same number. Throws NotCanonical. */
  idOf(value: unknown, forbidden?: object): number {
    const known = Object.is(value, -0) ? undefined : this.byValue.get(value);
    if (known !== undefined) return known;
    if (isSimple(value)) return this.add(value);
    const key = canonicalKey(value, forbidden);
    const equal = this.byKey.get(key);
    if (equal !== undefined) return equal;
    const fresh = Object.is(value, -0) ? this.values.push(value) - 1 : this.add(value);
    this.byKey.set(key, fresh);
    return fresh;
  }

  /** True if the value stored under a number has not been modified since it was stored. */
  isIntact(id: number): boolean {
    const value = this.values[id];
    return isSimple(value) || Object.is(value, -0) || this.byKey.get(canonicalKey(value)) === id;
  }

  private add(value: unknown): number {
    const fresh = this.values.push(value) - 1;
    this.byValue.set(value, fresh);
    return fresh;
  }
}

function isSimple(value: unknown): boolean {
  if (typeof value === "number") return !Object.is(value, -0);
  return (
    value === null ||
    value === absent ||
    value === undefined ||
    typeof value === "string" ||
    typeof value === "boolean" ||
    typeof value === "bigint"
  );
}

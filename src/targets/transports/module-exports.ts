import { isReply } from "./wire";

/** The methods that a module must have. */
export const requiredMethods = ["hello", "reset", "act", "observe", "bye"] as const;

export type Method = (...args: unknown[]) => unknown;

export function methodOf(value: unknown, name: string): Method | undefined {
  const found: unknown = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  return typeof found === "function" ? (...args) => Reflect.apply(found, value, args) : undefined;
}

/** True if the value has all methods of the port. */
export function isImplementation(value: unknown): value is object {
  return requiredMethods.every((name) => methodOf(value, name) !== undefined);
}

/** The values that may be the implementation: the exports, the default export, and the `module.exports` of CommonJS. */
export function candidates(loaded: unknown): unknown[] {
  const inner =
    isReply(loaded) || typeof loaded === "object" ? Reflect.get(Object(loaded), "default") : undefined;
  const innermost = isReply(inner) ? inner.default : undefined;
  return [innermost, inner, loaded].filter((value) => value !== undefined);
}

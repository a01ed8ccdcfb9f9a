import { isReply } from "./wire";

/** What a module has to offer. */
export const offeredMethods = ["hello", "reset", "act", "observe", "bye"] as const;

export type Method = (...args: unknown[]) => unknown;

export function methodOf(value: unknown, name: string): Method | undefined {
  const found: unknown = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  return typeof found === "function" ? (...args) => Reflect.apply(found, value, args) : undefined;
}

/** Whether something has all the port's methods. */
export function isOffer(value: unknown): value is object {
  return offeredMethods.every((name) => methodOf(value, name) !== undefined);
}

/** A module's own exports, its default export, or what the CommonJS `module.exports` holds. */
export function candidates(loaded: unknown): unknown[] {
  const inner =
    isReply(loaded) || typeof loaded === "object" ? Reflect.get(Object(loaded), "default") : undefined;
  const innermost = isReply(inner) ? inner.default : undefined;
  return [innermost, inner, loaded].filter((value) => value !== undefined);
}

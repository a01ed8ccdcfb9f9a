import { createHash } from "node:crypto";

/** Returns a text that cannot be guessed without the seed; the same seed gives the same text. */
export function newToken(seed: number, what: string, length: number): string {
  return createHash("sha256").update(`${seed}/${what}`).digest("hex").slice(0, length);
}

/** An id of a customer, an order or a subscription; `ordinal` is unique within the state. */
export function newId(seed: number, noun: "customer" | "order" | "subscription", ordinal: number): string {
  return `${noun}-${newToken(seed, `${noun}/${ordinal}`, 12)}`;
}

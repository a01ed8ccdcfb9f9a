import type { Verb } from "../../port/messages";

/** How long each verb may take, in milliseconds. */
export type TimeLimits = Readonly<Record<Verb, number>>;

// A cold interpreter on a loaded machine needs seconds for `hello`; nothing that a person does on a page should.
export const defaultTimeLimits: TimeLimits = {
  hello: 10_000,
  reset: 5_000,
  act: 5_000,
  observe: 5_000,
  advance: 5_000,
  bye: 2_000,
};

/** The limits where each answer may take so many seconds. A program may take its usual time to start, however few they are. */
export function limitsOf(seconds: number): TimeLimits {
  const limit = Math.round(seconds * 1_000);
  return {
    hello: Math.max(limit, defaultTimeLimits.hello),
    reset: limit,
    act: limit,
    observe: limit,
    advance: limit,
    bye: limit,
  };
}

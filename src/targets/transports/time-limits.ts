import type { Verb } from "../../port/messages";

/** The time limit of each verb in milliseconds. */
export type TimeLimits = Readonly<Record<Verb, number>>;

// A cold interpreter on a loaded machine needs seconds for `hello`. Other verbs should be faster.
export const defaultTimeLimits: TimeLimits = {
  hello: 10_000,
  reset: 5_000,
  act: 5_000,
  observe: 5_000,
  advance: 5_000,
  bye: 2_000,
};

/** The same limit for all answers, except that a program always has its usual time to start. */
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

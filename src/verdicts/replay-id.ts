import { createHash } from "node:crypto";

/** The values that identify a check of a run. */
export interface Replayable {
  readonly suite: string;
  readonly check: string;
  readonly seed: number;
  readonly target: string;
}

/** `r-` and twelve hexadecimal digits: the same check, seed and target under the same suite always get the same id. */
export function replayId({ suite, check, seed, target }: Replayable): `r-${string}` {
  const text = JSON.stringify([suite, check, seed, target]);
  return `r-${createHash("sha256").update(text).digest("hex").slice(0, 12)}`;
}

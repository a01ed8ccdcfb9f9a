import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";
import type { MutantOutcome } from "./mutant-outcome";
import { mutantSourceOf, type SuiteDigests } from "./suite-digest";
import { mutantResult } from "./worker-protocol";

/** The file, from the root of the project. It is not committed. */
export const incrementalCacheFile = "reports/faults/incremental.json";

const outcome = z.object({ separately: z.boolean(), result: mutantResult });

const cacheText = z.object({
  seed: z.number(),
  language: z.string(),
  suite: z.object({ named: z.string(), generated: z.string(), code: z.string(), foreign: z.string() }),
  outcomes: z.array(outcome),
});

/** The results of the last run with `--learn`, by target. */
export type IncrementalCache = ReadonlyMap<string, z.infer<typeof outcome>>;

export const emptyCache: IncrementalCache = new Map();

/** Stored results are valid for the same key only. */
export interface CacheKey {
  readonly seed: number;
  readonly language: string;
  /** `undefined` without sources: then no result is reused. */
  readonly suite: SuiteDigests | undefined;
}

/** Returns only results whose suite, reference and mutant sources are unchanged. A missing cache only makes the run slower. */
export function readIncrementalCache(file: string, key: CacheKey): IncrementalCache {
  if (!existsSync(file)) return emptyCache;
  const read = cacheText.safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (!read.success || read.data.seed !== key.seed || read.data.language !== key.language) return emptyCache;
  const { outcomes, suite } = read.data;
  const isUnchanged = (target: string) => {
    const source = mutantSourceOf(target);
    return suite[source] === key.suite?.[source];
  };
  return new Map(
    outcomes.flatMap((each) =>
      isUnchanged(each.result.target) ? [[each.result.target, each] as const] : [],
    ),
  );
}

export function writeIncrementalCache(file: string, key: CacheKey, outcomes: readonly MutantOutcome[]): void {
  const rows = outcomes.map(({ result, separately }) => ({ separately, result }));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ ...key, outcomes: rows })}\n`);
}

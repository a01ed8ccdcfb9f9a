import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { packageRoot } from "../domain/package-root";
import { type Digests, digestName, originOf, partDigests } from "./cache-key";
import type { KnownSurvival } from "./mutant-run";
import type { MutantOutcome } from "./mutation-run";

/**
 * What became of the suspects last time. Checks that killed are tried first, and that is all: a suspect that they do not kill
 * any more is hunted with everything. What was in vain is left out only while the suite, the reference and the faults are the
 * very same. Remembering can make a score lower, never higher. `twotier faults --learn` writes it anew.
 */
export interface IncrementalCache {
  readonly killers: ReadonlyMap<string, readonly string[]>;
  readonly survivedBefore: ReadonlyMap<string, KnownSurvival>;
}

const table = z.object({
  suite: z.record(z.string(), z.string()).optional().catch(undefined),
  seed: z.number().optional(),
  checks: z.array(z.string()),
  killers: z.record(z.string(), z.array(z.number())),
  survivedBefore: z.record(z.string(), z.string()).default({}),
});

export const nothingRemembered: IncrementalCache = { killers: new Map(), survivedBefore: new Map() };

/** Where it is, from the package's root. */
export const incrementalCacheFile = "src/mutation-testing/fixtures/first-killers.json";

/** Of what a memory is, and of what it would have to be. */
interface Circumstances {
  readonly suite: Digests | undefined;
  /** Other seeds walk other ways. */
  readonly seed: number;
}

/** No memory is as good as a stale one: it only takes longer. */
export function readIncrementalCache(seed: number): IncrementalCache {
  const file = join(packageRoot(), incrementalCacheFile);
  if (!existsSync(file)) return nothingRemembered;
  return memoryIn(readFileSync(file, "utf8"), { suite: partDigests(), seed });
}

/** What the text still says under these circumstances. */
export function memoryIn(text: string, today: Circumstances): IncrementalCache {
  const read = table.safeParse(JSON.parse(text));
  if (!read.success) return nothingRemembered;
  const { checks, killers, seed, suite, survivedBefore } = read.data;
  return {
    killers: mapped(killers, (places) => places.flatMap((place) => checks[place] ?? [])),
    survivedBefore:
      seed === today.seed
        ? stillSurviving(survivedBefore, (name) => isSame(suite, today.suite, name))
        : new Map(),
  };
}

function mapped<From, To>(
  record: Readonly<Record<string, From>>,
  map: (from: From) => To,
): ReadonlyMap<string, To> {
  return new Map(Object.entries(record).map(([name, value]) => [name, map(value)]));
}

function isSame(then: Digests | undefined, now: Digests | undefined, name: string): boolean {
  return then?.[name] !== undefined && then[name] === now?.[name];
}

/** What would be in vain again. A crash may have come from either means, so it holds only while both are the same. */
function stillSurviving(
  rows: Readonly<Record<string, string>>,
  holds: (digest: string) => boolean,
): ReadonlyMap<string, KnownSurvival> {
  return new Map(
    Object.entries(rows).flatMap(([target, letters]): [string, KnownSurvival][] => {
      const origin = originOf(target);
      const byFeatures = holds(digestName("features", origin));
      const byMachines = holds(digestName("machines", origin));
      const crashed = letters.includes("c");
      if (crashed && !(byFeatures && byMachines)) return [];
      const features = byFeatures && letters.includes("f");
      const machines = byMachines && letters.includes("m");
      return features || machines ? [[target, { features, machines, crashed }]] : [];
    }),
  );
}

/** One letter for each thing that is so. */
function lettersOf({ result }: MutantOutcome): string {
  const { crashed, tried } = result;
  const features = tried.features && result.features === null ? "f" : "";
  const machines = tried.machines && result.machines === null ? "m" : "";
  return features + machines + (crashed && features + machines !== "" ? "c" : "");
}

/** Who was killed by what. The check that blames the right requirement comes first. */
function killersOf({ result }: MutantOutcome): readonly string[] {
  const kills = [result.attributed, result.features, result.machines];
  return [...new Set(kills.flatMap((kill) => kill?.check ?? []))];
}

/** The memory of a run as it is written: each check is spelt out once. */
export function incrementalCacheText(cases: readonly MutantOutcome[], of: Circumstances): string {
  const inOrder = [...cases].sort((one, other) => (one.result.target < other.result.target ? -1 : 1));
  const killers = inOrder.map((each) => [each.result.target, killersOf(each)] as const);
  const checks = [...new Set(killers.flatMap(([, killing]) => killing))].sort();
  const places = new Map(checks.map((check, place) => [check, place]));
  const rows = killers.map(([target, killing]) =>
    entry(
      target,
      killing.map((check) => places.get(check) ?? 0),
    ),
  );
  const survivedBefore = inOrder.flatMap((each) => {
    const letters = lettersOf(each);
    return letters === "" ? [] : [entry(each.result.target, letters)];
  });
  const parts = [
    `"suite": ${JSON.stringify(of.suite ?? {})}`,
    `"seed": ${of.seed}`,
    `"checks": [\n${checks.map((check) => `    ${JSON.stringify(check)}`).join(",\n")}\n  ]`,
    `"killers": {\n${rows.join(",\n")}\n  }`,
    `"vain": {\n${survivedBefore.join(",\n")}\n  }`,
  ];
  return `{\n  ${parts.join(",\n  ")}\n}\n`;
}

function entry(target: string, value: unknown): string {
  return `    ${JSON.stringify(target)}: ${JSON.stringify(value)}`;
}

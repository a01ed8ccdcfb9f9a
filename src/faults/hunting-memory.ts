import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { packageRoot } from "../verify/package-root";
import type { Vain } from "./chase";
import type { Case } from "./fault-run";
import { type Digests, digestName, originOf, partDigests } from "./suite-digest";

/**
 * What became of the suspects last time. Checks that killed are tried first, and that is all: a suspect that they do not kill
 * any more is hunted with everything. What was in vain is left out only while the suite, the reference and the faults are the
 * very same. Remembering can make a score lower, never higher. `twotier faults --learn` writes it anew.
 */
export interface HuntingMemory {
  readonly killers: ReadonlyMap<string, readonly string[]>;
  readonly vain: ReadonlyMap<string, Vain>;
}

const table = z.object({
  suite: z.record(z.string(), z.string()).optional().catch(undefined),
  seed: z.number().optional(),
  checks: z.array(z.string()),
  killers: z.record(z.string(), z.array(z.number())),
  vain: z.record(z.string(), z.string()).default({}),
});

export const nothingRemembered: HuntingMemory = { killers: new Map(), vain: new Map() };

/** Where it is, from the package's root. */
export const huntingMemoryFile = "src/faults/fixtures/first-killers.json";

/** Of what a memory is, and of what it would have to be. */
interface Circumstances {
  readonly suite: Digests | undefined;
  /** Other seeds walk other ways. */
  readonly seed: number;
}

/** No memory is as good as a stale one: it only takes longer. */
export function readHuntingMemory(seed: number): HuntingMemory {
  const file = join(packageRoot(), huntingMemoryFile);
  if (!existsSync(file)) return nothingRemembered;
  return memoryIn(readFileSync(file, "utf8"), { suite: partDigests(), seed });
}

/** What the text still says under these circumstances. */
export function memoryIn(text: string, today: Circumstances): HuntingMemory {
  const read = table.safeParse(JSON.parse(text));
  if (!read.success) return nothingRemembered;
  const { checks, killers, seed, suite, vain } = read.data;
  return {
    killers: mapped(killers, (places) => places.flatMap((place) => checks[place] ?? [])),
    vain: seed === today.seed ? stillVain(vain, (name) => isSame(suite, today.suite, name)) : new Map(),
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
function stillVain(
  rows: Readonly<Record<string, string>>,
  holds: (digest: string) => boolean,
): ReadonlyMap<string, Vain> {
  return new Map(
    Object.entries(rows).flatMap(([target, letters]): [string, Vain][] => {
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
function lettersOf({ hunted }: Case): string {
  const { crashed, tried } = hunted;
  const features = tried.features && hunted.features === null ? "f" : "";
  const machines = tried.machines && hunted.machines === null ? "m" : "";
  return features + machines + (crashed && features + machines !== "" ? "c" : "");
}

/** Who was killed by what. The check that blames the right requirement comes first. */
function killersOf({ hunted }: Case): readonly string[] {
  const kills = [hunted.attributed, hunted.features, hunted.machines];
  return [...new Set(kills.flatMap((kill) => kill?.check ?? []))];
}

/** The memory of a run as it is written: each check is spelt out once. */
export function huntingMemoryText(cases: readonly Case[], of: Circumstances): string {
  const inOrder = [...cases].sort((one, other) => (one.hunted.target < other.hunted.target ? -1 : 1));
  const killers = inOrder.map((each) => [each.hunted.target, killersOf(each)] as const);
  const checks = [...new Set(killers.flatMap(([, killing]) => killing))].sort();
  const places = new Map(checks.map((check, place) => [check, place]));
  const rows = killers.map(([target, killing]) =>
    entry(
      target,
      killing.map((check) => places.get(check) ?? 0),
    ),
  );
  const vain = inOrder.flatMap((each) => {
    const letters = lettersOf(each);
    return letters === "" ? [] : [entry(each.hunted.target, letters)];
  });
  const parts = [
    `"suite": ${JSON.stringify(of.suite ?? {})}`,
    `"seed": ${of.seed}`,
    `"checks": [\n${checks.map((check) => `    ${JSON.stringify(check)}`).join(",\n")}\n  ]`,
    `"killers": {\n${rows.join(",\n")}\n  }`,
    `"vain": {\n${vain.join(",\n")}\n  }`,
  ];
  return `{\n  ${parts.join(",\n  ")}\n}\n`;
}

function entry(target: string, value: unknown): string {
  return `    ${JSON.stringify(target)}: ${JSON.stringify(value)}`;
}

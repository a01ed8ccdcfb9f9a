import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { packageRoot } from "../verify/package-root";

/**
 * Which checks killed which suspect last time. They are tried first, and that is all: a suspect that they do not kill any
 * more is hunted with everything. `twotier faults --learn` writes the table anew.
 */
export type FirstKillers = ReadonlyMap<string, readonly string[]>;

const table = z.object({ checks: z.array(z.string()), killers: z.record(z.string(), z.array(z.number())) });

/** Where the table is, from the package's root. */
export const firstKillersFile = "src/faults/fixtures/first-killers.json";

/** No table is as good as a stale one: it only takes longer. */
export function readFirstKillers(): FirstKillers {
  const file = join(packageRoot(), firstKillersFile);
  if (!existsSync(file)) return new Map();
  const read = table.safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (!read.success) return new Map();
  const { checks, killers } = read.data;
  return new Map(
    Object.entries(killers).map(([target, places]) => [
      target,
      places.flatMap((place) => checks[place] ?? []),
    ]),
  );
}

/** The table as it is written: each check is spelt out once. */
export function firstKillersText(killers: FirstKillers): string {
  const checks = [...new Set([...killers.values()].flat())].sort();
  const places = new Map(checks.map((check, place) => [check, place]));
  const rows = [...killers]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([target, killing]) => [target, killing.map((check) => places.get(check) ?? 0)] as const);
  const lines = rows.map(([target, row]) => `    ${JSON.stringify(target)}: ${JSON.stringify(row)}`);
  const names = checks.map((check) => `    ${JSON.stringify(check)}`);
  return `{\n  "checks": [\n${names.join(",\n")}\n  ],\n  "killers": {\n${lines.join(",\n")}\n  }\n}\n`;
}

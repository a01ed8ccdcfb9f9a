import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";

/** A file that is to be refused with one line, and the command that reads it. */
export interface HostileFile {
  readonly name: string;
  readonly words: (folder: string) => readonly string[];
}

function written(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function bundle(name: string, parts: Readonly<Record<string, Uint8Array>>): HostileFile {
  return {
    name: `bundle: ${name}`,
    words: (folder) => ["check-bundle", written(folder, "hostile.zip", zipSync(parts))],
  };
}

function baseline(name: string, text: string): HostileFile {
  return {
    name: `baseline: ${name}`,
    words: (folder) => [
      ...["verify", "--only", "S187", "--out", join(folder, "out")],
      ...["--baseline", written(folder, "baseline.yaml", text)],
    ],
  };
}

function events(name: string, text: string): HostileFile {
  return {
    name: `events: ${name}`,
    words: (folder) => {
      written(folder, "events.ndjson", text);
      return ["merge", folder, "--out", join(folder, "out")];
    },
  };
}

const zeros = new Uint8Array(300_000_000);
const laughs = ["a: &a [x,x,x,x,x,x,x,x,x]", ..."bcdefghi".split("").map(nineTimes)].join("\n");

function nineTimes(letter: string, index: number): string {
  const before = String.fromCharCode("a".charCodeAt(0) + index);
  return `${letter}: &${letter} [${Array.from({ length: 9 }, () => `*${before}`).join(",")}]`;
}

function page(name: string, path: (folder: string) => string): HostileFile {
  return { name: `page: ${name}`, words: (folder) => ["statements", "--check-page", path(folder)] };
}

function pipe(folder: string): string {
  const path = join(folder, "pipe");
  spawnSync("mkfifo", [path]);
  return path;
}

export const hostileFiles: readonly HostileFile[] = [
  bundle("of zeros", { "events.ndjson": zeros }),
  bundle(
    "with many parts",
    Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`p${at}`, strToU8("x")])),
  ),
  bundle("without parts", {}),
  bundle("with a path upwards", { "../../evil": strToU8("x"), "events.ndjson": strToU8("{}\n") }),
  {
    name: "bundle: no archive",
    words: (folder) => ["check-bundle", written(folder, "x.zip", "PK\u0003\u0004 no")],
  },
  baseline("with many stars", `- check: "${"*a".repeat(3_000)}b"\n  reason: x\n  issue: y\n`),
  baseline("of aliases", laughs),
  baseline("nested deeply", `${"[".repeat(50_000)}${"]".repeat(50_000)}`),
  baseline("with a long name", `- check: ${"n".repeat(200_000)}\n  reason: x\n  issue: y\n`),
  baseline("with a day that does not exist", "- check: a\n  reason: x\n  issue: y\n  expires: 2027-02-31\n"),
  events("no JSON", "nonsense\n"),
  events("nested deeply", `${"[".repeat(100_000)}\n`),
  events("no plan", '{"type":"run-finished"}\n'),
  page("an endless device", () => "/dev/zero"),
  page("a named pipe", pipe),
];

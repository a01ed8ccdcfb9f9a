import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../domain/package-root";

/** Sources that decide whether a mutant is killed, apart from the mutants themselves. */
const suite = [
  "features",
  "steps",
  "machines",
  "src/assertions",
  "src/domain",
  "src/model-testing",
  "src/port",
  "src/reference",
  "src/register",
  "src/state-space",
  "src/targets/recording",
  "src/verdicts",
  "src/vocabulary",
  ...["check-order", "kill", "machine-checks", "mutant-run", "prepared-checks", "scenario-runner"].map(
    (name) => `src/mutation-testing/${name}.ts`,
  ),
];

const mutantSources = {
  named: ["src/mutants/named"],
  generated: ["src/mutants/generated", "src/mutants/named"],
  code: ["src/mutants/source"],
  foreign: ["src/mutants/foreign", "examples/python"],
};

const otherSources = ["src/mutants/equivalent", "src/mutants/conforming"];

/** Files that change no result: tests, benchmarks and prose. */
const ignored = /\.(test|bench)\.ts$|\.md$/;

type MutantSource = keyof typeof mutantSources;

/** Digests of the suite together with each source of mutants. */
export type SuiteDigests = Readonly<Record<MutantSource, string>>;

export function mutantSourceOf(target: string): MutantSource {
  if (target.startsWith("mutant:")) return "code";
  if (target.startsWith("patched:")) return "foreign";
  return target.startsWith("generated:") ? "generated" : "named";
}

/** `undefined` without sources, as in an installed package. */
export function suiteDigests(root: string = packageRoot()): SuiteDigests | undefined {
  if (!existsSync(join(root, "src", "mutation-testing"))) return undefined;
  const suiteDigest = digestOfFolders(root, suite);
  const digest = (source: MutantSource) =>
    digestOf([suiteDigest, digestOfFolders(root, mutantSources[source])]);
  return {
    named: digest("named"),
    generated: digest("generated"),
    code: digest("code"),
    foreign: digest("foreign"),
  };
}

/** The digest of everything on which the published figures depend; empty without sources. */
export function suiteDigest(root: string = packageRoot()): string {
  const digests = suiteDigests(root);
  return digests === undefined
    ? ""
    : digestOf([...Object.values(digests), digestOfFolders(root, otherSources)]);
}

function digestOfFolders(root: string, paths: readonly string[]): string {
  const files = paths.flatMap((path) => filesIn(root, path));
  return digestOf(files.map((file) => `${file}\n${readFileSync(join(root, file), "utf8")}`));
}

function digestOf(texts: readonly string[]): string {
  return createHash("sha256").update(texts.join("\0")).digest("hex").slice(0, 16);
}

function filesIn(root: string, path: string): readonly string[] {
  if (path.endsWith(".ts")) return [path];
  if (!existsSync(join(root, path))) return [];
  return readdirSync(join(root, path), { withFileTypes: true })
    .flatMap((entry) => {
      if (ignored.test(entry.name)) return [];
      const file = `${path}/${entry.name}`;
      return entry.isDirectory() ? filesIn(root, file) : [file];
    })
    .sort();
}

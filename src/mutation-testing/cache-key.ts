import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../domain/package-root";

/** On what it depends who is found out, whatever looks for it. */
const always = [
  "src/port/default-data",
  "src/domain",
  "src/targets/recording",
  "src/assertions",
  "src/mutation-testing/mutant-run.ts",
  "src/mutation-testing/mutant-runner.ts",
  "src/mutation-testing/kill.ts",
  "src/mutation-testing/machine-checks.ts",
  "src/mutation-testing/scenario-runner.ts",
  "src/reference",
  "src/port",
  "src/register",
  "src/verdicts",
];

/** What looks for faults. */
const means = { features: ["features", "steps"], machines: ["machines", "src/model-testing"] };

/** Where faults are made. */
const origins = {
  named: ["src/mutants/named"],
  generated: ["src/mutants/generated", "src/mutants/named"],
  code: ["src/mutants/source"],
};

/** What belongs to the figures besides. */
const besides = ["src/mutants/equivalent/catalogue.ts", "src/mutants/equivalent", "src/mutants/conforming"];

/** Tests, what is only remembered or written for readers, and faults that other tests have for themselves change nobody's fate. */
const irrelevant = /\.(test|bench)\.ts$|\.md$|^treacheries$|(?<!refused-by-the-compiler)\.json$/;

export type Means = keyof typeof means;
export type Origin = keyof typeof origins;

/** `features-named` and so on: the same as long as these means come to the same with faults of this origin. */
export type Digests = Readonly<Record<string, string>>;

export function originOf(target: string): Origin {
  if (target.startsWith("mutant:")) return "code";
  return target.startsWith("generated:") ? "generated" : "named";
}

export function digestName(by: Means, of: Origin): string {
  return `${by}-${of}`;
}

/** Undefined where there are no sources, as in an installed package. */
export function partDigests(root: string = packageRoot()): Digests | undefined {
  if (!existsSync(join(root, "src", "faults"))) return undefined;
  const read = digesting(root);
  return Object.fromEntries(
    (["features", "machines"] as const).flatMap((by) =>
      (["named", "generated", "code"] as const).map((of) => [
        digestName(by, of),
        read([...always, ...means[by], ...origins[of]]),
      ]),
    ),
  );
}

/** Of everything on which the published figures depend; empty where there are no sources. */
export function suiteDigest(root: string = packageRoot()): string {
  const parts = partDigests(root);
  if (parts === undefined) return "";
  return digestOf([...Object.values(parts), digesting(root)(besides)]);
}

/** Reads every file once. */
function digesting(root: string): (places: readonly string[]) => string {
  const known = new Map<string, string>();
  const read = (place: string) => {
    const digest =
      known.get(place) ??
      digestOf(filesIn(root, place).map((file) => `${file}\n${readFileSync(join(root, file), "utf8")}`));
    known.set(place, digest);
    return digest;
  };
  return (places) => digestOf(places.map(read));
}

function digestOf(texts: readonly string[]): string {
  return createHash("sha256").update(texts.join("\0")).digest("hex").slice(0, 16);
}

function filesIn(root: string, place: string): readonly string[] {
  if (place.endsWith(".ts")) return [place];
  const entries = readdirSync(join(root, place), { withFileTypes: true });
  return entries
    .flatMap((entry) => {
      const path = `${place}/${entry.name}`;
      if (irrelevant.test(entry.name)) return [];
      return entry.isDirectory() ? filesIn(root, path) : [path];
    })
    .sort();
}

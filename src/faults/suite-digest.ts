import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../verify/package-root";

/** Where everything is on which it depends who is found out: the suite, the reference and what is broken in it. */
const folders = [
  "features",
  "machines",
  "steps",
  "src/arrangement",
  "src/domain",
  "src/evidence",
  "src/expectation",
  "src/exploration",
  "src/faults",
  "src/implementations",
  "src/port",
  "src/requirements",
  "src/verdicts",
];

/** Tests and what is only remembered or written for readers change nobody's fate. */
const irrelevant = /\.(test|bench)\.ts$|\.md$|\.json$/;

/** The same as long as nothing has changed on which a run over the faulty implementations depends; undefined where there are no sources. */
export function suiteDigest(root: string = packageRoot()): string | undefined {
  if (!folders.every((folder) => existsSync(join(root, folder)))) return undefined;
  const hash = createHash("sha256");
  for (const file of folders.flatMap((folder) => filesIn(root, folder)))
    hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest("hex").slice(0, 16);
}

function filesIn(root: string, folder: string): readonly string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesIn(root, path);
      return irrelevant.test(entry.name) ? [] : [path];
    })
    .sort();
}

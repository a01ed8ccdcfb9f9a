import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../domain/package-root";

const folders = ["dist/machines", "dist/src", "dist/steps", "features"];

/** Selects compiled code and features. Tests, fixtures and benchmarks are not in every installation. */
function isPartOfSuite(path: string): boolean {
  return /\.(js|feature)$/.test(path) && !/\.(test|bench)\.js$|\/fixtures\//.test(path);
}

function filesIn(root: string, folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesIn(root, path) : [path];
  });
}

/** Returns one digest of everything that takes part in judging: suites with the same digest give the same verdicts. */
export function suiteDigest(root = packageRoot()): string {
  const hash = createHash("sha256");
  const files = folders.flatMap((folder) => filesIn(root, folder)).filter(isPartOfSuite);
  for (const path of [...files].sort()) {
    const content = createHash("sha256")
      .update(readFileSync(join(root, path)))
      .digest("hex");
    hash.update(`${path} ${content}\n`);
  }
  return hash.digest("hex");
}

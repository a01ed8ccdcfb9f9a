import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { packageRoot } from "../../domain/package-root";

/** The parts of the project that Stryker has to copy, build and run. */
const needed = ["package.json", "tsconfig.json", "machines", "features", "src", "steps"];

/** A copy of the project's sources, so that Stryker changes nothing in the original. `remove` deletes it. */
export function strykerProject(): { readonly folder: string; readonly remove: () => void } {
  const root = packageRoot();
  const folder = mkdtempSync(join(tmpdir(), "twotier-stryker-"));
  for (const name of needed)
    cpSync(join(root, name), join(folder, name), {
      recursive: true,
      filter: (path) => !/\.test\.ts$/.test(basename(path)),
    });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

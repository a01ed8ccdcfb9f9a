import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder that holds the project's sources, seen from compiled code or from the sources themselves. */
export function sourceRoot(from: string = __dirname): string {
  const parent = dirname(from);
  return existsSync(join(from, "package.json")) || parent === from ? from : sourceRoot(parent);
}

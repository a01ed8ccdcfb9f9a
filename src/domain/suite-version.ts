import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { packageRoot } from "./package-root";

const manifest = z.object({ version: z.string() });

/** The version of this suite, as its package says. */
export function suiteVersion(): string {
  return manifest.parse(JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8"))).version;
}

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** Where the ids of the mutants stand that do not compile, from the package's root. Written by `write-compiler-verdicts.ts`. */
export const compilerVerdictsFile = "src/mutants/source/compile-errors.json";

const ids = z.array(z.string());

/** The ids of the mutants that did not compile when the file was written; none where there is no such file. */
export function readCompilerVerdicts(root: string): ReadonlySet<string> {
  const file = join(root, compilerVerdictsFile);
  return new Set(existsSync(file) ? ids.parse(JSON.parse(readFileSync(file, "utf8"))) : []);
}

/** The file as it is written. */
export function compilerVerdictsText(refused: readonly string[]): string {
  return `${JSON.stringify([...refused].sort(), null, 2)}\n`;
}

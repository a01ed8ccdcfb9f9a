import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { refusedByTheCompiler } from "./compile-errors";
import { compilerVerdictsFile, compilerVerdictsText } from "./compiler-verdicts";
import { instrumentedSources } from "./instrumented-sources";
import { sourceRoot } from "./source-root";

/** Run after the reference has changed: `node --require ts-node/register src/mutants/source/write-compiler-verdicts.ts`. */
async function write(root: string): Promise<void> {
  const sources = await instrumentedSources(root);
  const refused = await refusedByTheCompiler(sources?.mutants ?? [], root);
  writeFileSync(join(root, compilerVerdictsFile), compilerVerdictsText(refused));
}

void write(sourceRoot());

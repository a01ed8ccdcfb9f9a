import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../domain/package-root";
import { compileErrorsFile, compileErrorsOf } from "./compile-errors";
import { instrumentedSources } from "./instrumented-sources";

/** Run after a change of the reference: `node dist/src/mutants/source/write-compile-errors.js`. */
async function write(root: string): Promise<void> {
  const sources = await instrumentedSources(root);
  const errors = await compileErrorsOf(sources?.mutants ?? [], root);
  writeFileSync(join(root, compileErrorsFile), `${JSON.stringify(errors, null, 2)}\n`);
}

void write(packageRoot());

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { allChecks } from "./all-checks";
import { suiteDigest } from "./cache-key";
import { type FullMatrixOptions, runFullMatrix } from "./full-matrix";
import { killMatrix } from "./kill-matrix";
import { killMatrixPage } from "./kill-matrix-page";

/** Runs everything against every named fault and writes who is found out by what, for programs and for people. Gives the paths. */
export async function writeKillMatrix(folder: string, terms: FullMatrixOptions): Promise<readonly string[]> {
  const { language, seed, signal } = terms;
  const matrixEntries = await runFullMatrix(terms);
  if (signal.aborted) return [];
  const of = { suite: suiteDigest(), seed };
  const matrix = killMatrix(matrixEntries, await allChecks({ seed, language }), of);
  const texts = {
    "matrix.json": `${JSON.stringify(matrix)}\n`,
    "matrix.html": killMatrixPage(matrix, language),
  };
  return Object.entries(texts).map(([name, text]) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  });
}

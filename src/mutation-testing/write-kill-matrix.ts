import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Language } from "../domain/language";
import { namedFaults } from "../targets/mutant-targets";
import type { Kill } from "./kill";
import { killMatrix, type MatrixEntry } from "./kill-matrix";
import { killMatrixPage } from "./kill-matrix-page";
import { slugNamed } from "./mutant";
import type { Progress } from "./mutation-run";
import { prepareChecks } from "./prepared-checks";
import { suiteDigest } from "./suite-digest";
import { runInPool } from "./worker-pool";
import type { WorkerRequest } from "./worker-protocol";

export interface FullMatrixOptions {
  readonly seed: number;
  readonly language: Language;
  readonly only: readonly string[];
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** Runs every check against every named fault and writes `matrix.json` and `matrix.html`. Returns their paths. Throws `MutationRunProblem`. */
export async function writeKillMatrix(
  folder: string,
  options: FullMatrixOptions,
): Promise<readonly string[]> {
  const { language, seed, signal } = options;
  const matrixEntries = await runFullMatrix(options);
  if (signal.aborted) return [];
  const { machines, scenarios } = await prepareChecks(options);
  const checks = [...scenarios.checks, ...machines.checks].map(({ id }) => id);
  const matrix = killMatrix(matrixEntries, checks, { suite: suiteDigest(), seed });
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

async function runFullMatrix(options: FullMatrixOptions): Promise<readonly MatrixEntry[]> {
  const { onProgress, only } = options;
  const faults = namedFaults().filter(
    ({ target }) => only.length === 0 || only.some((text) => target.includes(text)),
  );
  const killsByTarget = new Map<string, readonly Kill[]>();
  const requests = faults.map(({ target }): WorkerRequest => ({ type: "run-all", target }));
  await runInPool(requests, {
    ...options,
    workers: availableParallelism(),
    onResponse: (request, response) => {
      if (request.type === "run-all" && response.type === "kills")
        killsByTarget.set(request.target, response.kills);
      onProgress({ done: killsByTarget.size, total: faults.length, survivors: 0 });
    },
  });
  return faults.map(({ requirement, story, target }) => ({
    target,
    requirement: slugNamed(requirement),
    story,
    kills: killsByTarget.get(target) ?? [],
  }));
}

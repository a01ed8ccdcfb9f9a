import { availableParallelism } from "node:os";
import type { Language } from "../domain/language";
import type { RequirementSlug } from "../register/requirements";
import { namedFaults } from "../targets/open-target";
import type { Kill } from "./kill";
import { slugNamed } from "./mutant";
import type { Progress } from "./mutation-run";
import { runInPool } from "./worker-pool";
import type { WorkerRequest } from "./worker-protocol";

/** A named fault with every check that kills it. */
export interface MatrixEntry {
  readonly target: string;
  readonly requirement: RequirementSlug | null;
  readonly story: string;
  readonly kills: readonly Kill[];
}

export interface FullMatrixOptions {
  readonly seed: number;
  readonly language: Language;
  readonly only: readonly string[];
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** Runs every check against every named fault. Throws `FaultRunProblem`. */
export async function runFullMatrix(terms: FullMatrixOptions): Promise<readonly MatrixEntry[]> {
  const { language, only, onProgress, seed, signal } = terms;
  const faults = namedFaults().filter(
    ({ target }) => only.length === 0 || only.some((part) => target.includes(part)),
  );
  const found = new Map<string, readonly Kill[]>();
  await runInPool(
    faults.map(({ target }): WorkerRequest => ({ type: "run-all", target })),
    {
      seed,
      language,
      fresh: true,
      workers: availableParallelism(),
      signal,
      onResponse: (order, told) => {
        if (order.type === "run-all" && told.type === "kills") found.set(order.target, told.kills);
        onProgress({ done: found.size, total: faults.length, survivors: 0 });
      },
    },
  );
  return faults.map(({ requirement, story, target }) => ({
    target,
    requirement: slugNamed(requirement),
    story,
    kills: found.get(target) ?? [],
  }));
}

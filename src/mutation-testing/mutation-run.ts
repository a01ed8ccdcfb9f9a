import { availableParallelism } from "node:os";
import type { Language } from "../domain/language";
import { conformingVariants } from "../targets/mutant-targets";
import { type BlindSpot, comparableSurvivors } from "./blind-spot";
import { emptyCache, type IncrementalCache } from "./incremental-cache";
import { allMutants, type Mutant } from "./mutant";
import { type FalseAlarmResult, isSurvivor, type MutantOutcome } from "./mutant-outcome";
import { sample, selectMutants } from "./select-mutants";
import { type PoolOptions, runInPool } from "./worker-pool";
import type { WorkerRequest } from "./worker-protocol";

export interface MutationRunOptions {
  readonly seed: number;
  readonly language: Language;
  /** Select targets whose name contains one of these texts; all if empty. */
  readonly only: readonly string[];
  /** The size of a seeded sample of each group; undefined for all. */
  readonly sample: number | undefined;
  readonly separately: SeparateRuns;
  /** Results that are still valid and need not be measured again. */
  readonly cache?: IncrementalCache;
  /** The number of worker processes; by default the number of processors. */
  readonly workers?: number;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/**
 * Which mutants to run against features and machines separately: all, none, or the named ones plus a seeded sample of the
 * generated ones. A mutant that machines alone do not kill has to meet every check of the machines, so running all of them
 * separately takes long, and the shares of a sample are accurate enough.
 */
export type SeparateRuns = "all" | "none" | { readonly sample: number };

export const defaultSeparateRuns: SeparateRuns = { sample: 300 };

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly survivors: number;
}

/** Results in the order of the catalogues, independent of the order in which workers finish. */
export interface MutationRun {
  readonly outcomes: readonly MutantOutcome[];
  readonly falseAlarms: readonly FalseAlarmResult[];
  /** For each survivor that can be compared with the reference, in the order of the outcomes. */
  readonly blindSpots: readonly BlindSpot[];
  /** True if all mutants and conforming variants were selected. */
  readonly whole: boolean;
}

/** Runs the suite against the selected mutants and conforming variants. Throws `UsageError` for unknown names, and `MutationRunProblem`. */
export async function runMutants(options: MutationRunOptions): Promise<MutationRun> {
  const { conforming, mutants } = selectMutants(await allMutants(), conformingVariants(), options);
  const separate = separateMutants(mutants, options);
  const results = new RunResults(mutants.length + conforming.length, options.onProgress);
  for (const mutant of mutants) {
    const cached = (options.cache ?? emptyCache).get(mutant.target);
    if (cached?.separately === separate.has(mutant)) results.add({ mutant, ...cached });
  }
  const pool = { ...options, workers: options.workers ?? availableParallelism() };
  await runInPool(requestsFor(mutants, separate, conforming, results), {
    ...pool,
    onResponse: (request, response) => {
      if (request.type === "run" && response.type === "result")
        results.add({ mutant: request.mutant, result: response.result, separately: request.separately });
      if (request.type === "check-conforming" && response.type === "alarms")
        results.addAlarms({ target: request.target, alarms: response.alarms });
    },
  });
  const outcomes = mutants.flatMap(({ target }) => results.outcomes.get(target) ?? []);
  return {
    outcomes,
    blindSpots: await blindSpotsOf(comparableSurvivors(outcomes), pool),
    falseAlarms: conforming.flatMap(({ target }) => results.falseAlarms.get(target) ?? []),
    whole: options.only.length === 0 && options.sample === undefined,
  };
}

async function blindSpotsOf(
  targets: readonly string[],
  pool: Omit<PoolOptions, "onResponse">,
): Promise<readonly BlindSpot[]> {
  const found = new Map<string, BlindSpot>();
  await runInPool(
    targets.map((target): WorkerRequest => ({ type: "find-blind-spot", target })),
    {
      ...pool,
      onResponse: (_request, response) => {
        if (response.type === "blind-spot") found.set(response.spot.target, response.spot);
      },
    },
  );
  return targets.flatMap((target) => found.get(target) ?? []);
}

class RunResults {
  readonly outcomes = new Map<string, MutantOutcome>();
  readonly falseAlarms = new Map<string, FalseAlarmResult>();

  constructor(
    private readonly total: number,
    private readonly onProgress: (progress: Progress) => void,
  ) {}

  add(outcome: MutantOutcome): void {
    this.outcomes.set(outcome.mutant.target, outcome);
    this.report();
  }

  addAlarms(falseAlarm: FalseAlarmResult): void {
    this.falseAlarms.set(falseAlarm.target, falseAlarm);
    this.report();
  }

  private report(): void {
    const survivors = [...this.outcomes.values()].filter(isSurvivor).length;
    this.onProgress({ done: this.outcomes.size + this.falseAlarms.size, total: this.total, survivors });
  }
}

/** Conforming variants come first because each of them takes as long as dozens of mutants. */
function requestsFor(
  mutants: readonly Mutant[],
  separate: ReadonlySet<Mutant>,
  conforming: readonly { readonly target: string }[],
  { outcomes }: RunResults,
): readonly WorkerRequest[] {
  return [
    ...conforming.map(({ target }): WorkerRequest => ({ type: "check-conforming", target })),
    ...mutants
      .filter(({ target }) => !outcomes.has(target))
      .map((mutant): WorkerRequest => ({ type: "run", mutant, separately: separate.has(mutant) })),
  ];
}

function separateMutants(
  mutants: readonly Mutant[],
  { separately, seed }: MutationRunOptions,
): ReadonlySet<Mutant> {
  if (separately === "none") return new Set();
  if (separately === "all") return new Set(mutants.filter(({ group }) => group !== "foreign"));
  const named = mutants.filter(({ group }) => group === "named");
  const generated = mutants.filter(({ group }) => group === "generated");
  return new Set([...named, ...sample(generated, separately.sample, seed)]);
}

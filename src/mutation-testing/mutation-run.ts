import { availableParallelism } from "node:os";
import type { Language } from "../domain/language";
import { conformingVariants } from "../targets/open-target";
import { allMutants } from "./all-mutants";
import type { Mutant } from "./mutant";
import type { MutantResult } from "./mutant-run";
import { choose, sampled } from "./select-mutants";
import { runInPool } from "./worker-pool";
import type { WorkerRequest } from "./worker-protocol";

export interface FaultRunTerms {
  readonly seed: number;
  readonly language: Language;
  /** Only targets whose name contains one of these. */
  readonly only: readonly string[];
  /** At most so many of each group, drawn by the seed; undefined for all. */
  readonly sample: number | undefined;
  /** For whom features alone and machines alone each have to find out what they can; for others whoever is first is enough. */
  readonly separately: SeparateRuns;
  /** Whether what was in vain the last time is tried again though nothing has changed since. */
  readonly fresh: boolean;
  /** How many processes work; as many as there are processors where nobody says. */
  readonly workers?: number;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/**
 * Who has to be found out twice: everybody, nobody, or everybody with a name and so many of the generated ones, drawn by the seed.
 * What is not found out by machines alone costs a whole run each, and the shares of a sample say the same.
 */
export type SeparateRuns = "all" | "none" | { readonly sample: number };

export const usualSeparateRuns: SeparateRuns = { sample: 300 };

/** How far a run is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** How many have not been found out. */
  readonly survivors: number;
}

/** A suspect and what became of it. */
export interface MutantOutcome {
  readonly mutant: Mutant;
  readonly result: MutantResult;
  /** Whether features alone and machines alone were tried. */
  readonly separately: boolean;
}

/** A correct implementation and the checks that held something against it. */
export interface FalseAlarmResult {
  readonly target: string;
  readonly alarms: readonly string[];
}

/** In the order of the catalogues, whichever process was quicker. */
export interface MutationRun {
  readonly outcomes: readonly MutantOutcome[];
  readonly falseAlarms: readonly FalseAlarmResult[];
  /** Whether everybody was asked for. */
  readonly whole: boolean;
}

/**
 * Hunts the faulty implementations and acquits the correct ones that are asked for. Throws `UsageError` where nobody is called
 * so, and `FaultRunProblem`.
 */
export async function runFaults(terms: FaultRunTerms): Promise<MutationRun> {
  const { fresh, workers = availableParallelism(), language, only, sample, seed, signal } = terms;
  const { conforming, mutants } = choose(await allMutants(), conformingVariants(), terms);
  const separately = separatelyFor(mutants, terms);
  const orders: readonly WorkerRequest[] = [
    ...conforming.map(({ target }): WorkerRequest => ({ type: "check-conforming", target })),
    ...mutants.map((mutant): WorkerRequest => ({ type: "run", mutant, separately: separately.has(mutant) })),
  ];
  const found = new Map<string, MutantResult>();
  const alarms = new Map<string, readonly string[]>();
  const pool = { seed, language, fresh, signal, workers };
  terms.onProgress({ done: 0, total: orders.length, survivors: 0 });
  await runInPool(orders, {
    ...pool,
    onResponse: (request, told) => {
      if (told.type === "result") found.set(told.result.target, told.result);
      if (told.type === "alarms" && request.type === "check-conforming")
        alarms.set(request.target, told.alarms);
      const survivors = [...found.values()].filter(isReportedSurvivor).length;
      terms.onProgress({ done: found.size + alarms.size, total: orders.length, survivors });
    },
  });
  return {
    outcomes: mutants.flatMap((mutant) => {
      const result = found.get(mutant.target);
      return result === undefined ? [] : [{ mutant, result, separately: separately.has(mutant) }];
    }),
    falseAlarms: conforming.map(({ target }) => ({ target, alarms: alarms.get(target) ?? [] })),
    whole: only.length === 0 && sample === undefined,
  };
}

function separatelyFor(mutants: readonly Mutant[], { separately, seed }: FaultRunTerms): ReadonlySet<Mutant> {
  if (separately === "none") return new Set();
  if (separately === "all") return new Set(mutants);
  const named = mutants.filter(({ group }) => group === "named");
  const generated = mutants.filter(({ group }) => group === "generated");
  return new Set([...named, ...sampled(generated, separately.sample, seed)]);
}

function isReportedSurvivor({ crashed, features, machines }: MutantResult): boolean {
  return features === null && machines === null && !crashed;
}

import { availableParallelism } from "node:os";
import type { Language } from "../domain/language";
import { benignVariants } from "../implementations/open-implementation";
import { allSuspects } from "./all-suspects";
import type { Hunted } from "./chase";
import { choose, drawn } from "./choose";
import type { Order } from "./fault-message";
import { workThrough } from "./hunting-party";
import type { Suspect } from "./suspect";

export interface FaultRunTerms {
  readonly seed: number;
  readonly language: Language;
  /** Only targets whose name contains one of these. */
  readonly only: readonly string[];
  /** At most so many of each group, drawn by the seed; undefined for all. */
  readonly sample: number | undefined;
  /** For whom features alone and machines alone each have to find out what they can; for others whoever is first is enough. */
  readonly apart: Apart;
  /** Whether what was in vain the last time is tried again though nothing has changed since. */
  readonly fresh: boolean;
  /** How many processes work; as many as there are processors where nobody says. */
  readonly hunters?: number;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/**
 * Who has to be found out twice: everybody, nobody, or everybody with a name and so many of the generated ones, drawn by the seed.
 * What is not found out by machines alone costs a whole run each, and the shares of a sample say the same.
 */
export type Apart = "all" | "none" | { readonly sample: number };

export const usualApart: Apart = { sample: 300 };

/** How far a run is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** How many have not been found out. */
  readonly survivors: number;
}

/** A suspect and what became of it. */
export interface Case {
  readonly suspect: Suspect;
  readonly hunted: Hunted;
  /** Whether features alone and machines alone were tried. */
  readonly apart: boolean;
}

/** A correct implementation and the checks that held something against it. */
export interface Acquittal {
  readonly target: string;
  readonly alarms: readonly string[];
}

/** In the order of the catalogues, whichever process was quicker. */
export interface FaultRun {
  readonly cases: readonly Case[];
  readonly acquittals: readonly Acquittal[];
  /** Whether everybody was asked for. */
  readonly whole: boolean;
}

/**
 * Hunts the faulty implementations and acquits the correct ones that are asked for. Throws `UsageError` where nobody is called
 * so, and `FaultRunProblem`.
 */
export async function runFaults(terms: FaultRunTerms): Promise<FaultRun> {
  const { fresh, hunters = availableParallelism(), language, only, sample, seed, signal } = terms;
  const { innocents, suspects } = choose(await allSuspects(), benignVariants(), terms);
  const twice = apartOf(suspects, terms);
  const orders: readonly Order[] = [
    ...innocents.map(({ target }): Order => ({ say: "acquit", target })),
    ...suspects.map((suspect): Order => ({ say: "hunt", suspect, apart: twice.has(suspect) })),
  ];
  const found = new Map<string, Hunted>();
  const alarms = new Map<string, readonly string[]>();
  const party = { seed, language, fresh, signal, hunters };
  terms.onProgress({ done: 0, total: orders.length, survivors: 0 });
  await workThrough(orders, {
    ...party,
    onNews: (order, told) => {
      if (told.say === "hunted") found.set(told.hunted.target, told.hunted);
      if (told.say === "heard" && order.say === "acquit") alarms.set(order.target, told.alarms);
      const survivors = [...found.values()].filter(isAtLarge).length;
      terms.onProgress({ done: found.size + alarms.size, total: orders.length, survivors });
    },
  });
  return {
    cases: suspects.flatMap((suspect) => {
      const hunted = found.get(suspect.target);
      return hunted === undefined ? [] : [{ suspect, hunted, apart: twice.has(suspect) }];
    }),
    acquittals: innocents.map(({ target }) => ({ target, alarms: alarms.get(target) ?? [] })),
    whole: only.length === 0 && sample === undefined,
  };
}

function apartOf(suspects: readonly Suspect[], { apart, seed }: FaultRunTerms): ReadonlySet<Suspect> {
  if (apart === "none") return new Set();
  if (apart === "all") return new Set(suspects);
  const named = suspects.filter(({ group }) => group === "named");
  const generated = suspects.filter(({ group }) => group === "generated");
  return new Set([...named, ...drawn(generated, apart.sample, seed)]);
}

function isAtLarge({ crashed, features, machines }: Hunted): boolean {
  return features === null && machines === null && !crashed;
}

import { availableParallelism } from "node:os";
import type { Language } from "../domain/language";
import { benignVariants } from "../implementations/open-implementation";
import { allSuspects } from "./all-suspects";
import type { Hunted } from "./chase";
import { choose } from "./choose";
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
  /** Whether features alone and machines alone each have to find out what they can; else whoever is first is enough. */
  readonly apart: boolean;
  /** Whether what was in vain the last time is tried again though nothing has changed since. */
  readonly fresh: boolean;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

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
  readonly apart: boolean;
}

/**
 * Hunts the faulty implementations and acquits the correct ones that are asked for. Throws `UsageError` where nobody is called
 * so, and `FaultRunProblem`.
 */
export async function runFaults(terms: FaultRunTerms): Promise<FaultRun> {
  const { apart, fresh, language, only, sample, seed, signal } = terms;
  const { innocents, suspects } = choose(await allSuspects(), benignVariants(), terms);
  const orders: readonly Order[] = [
    ...innocents.map(({ target }): Order => ({ say: "acquit", target })),
    ...suspects.map((suspect): Order => ({ say: "hunt", suspect, apart })),
  ];
  const found = new Map<string, Hunted>();
  const alarms = new Map<string, readonly string[]>();
  const party = { seed, language, fresh, signal, hunters: availableParallelism() };
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
      return hunted === undefined ? [] : [{ suspect, hunted }];
    }),
    acquittals: innocents.map(({ target }) => ({ target, alarms: alarms.get(target) ?? [] })),
    whole: only.length === 0 && sample === undefined,
    apart,
  };
}

function isAtLarge({ crashed, features, machines }: Hunted): boolean {
  return features === null && machines === null && !crashed;
}

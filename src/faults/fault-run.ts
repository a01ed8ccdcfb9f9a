import { availableParallelism } from "node:os";
import type { Language } from "../domain/language";
import { benignVariants } from "../implementations/open-implementation";
import { allSuspects } from "./all-suspects";
import type { Hunted } from "./chase";
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
  readonly onProgress: (done: number, total: number) => void;
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

export interface FaultRun {
  readonly cases: readonly Case[];
  readonly acquittals: readonly Acquittal[];
}

/** Hunts the faulty implementations and acquits the correct ones that are asked for. Throws `FaultRunProblem`. */
export async function runFaults(terms: FaultRunTerms): Promise<FaultRun> {
  const { apart, language, onProgress, seed } = terms;
  const suspects = chosen(await allSuspects(), ({ group }) => group, terms);
  const innocents = chosen(benignVariants(), () => "benign", terms);
  const orders: readonly Order[] = [
    ...innocents.map(({ target }): Order => ({ say: "acquit", target })),
    ...suspects.map((suspect): Order => ({ say: "hunt", suspect, apart })),
  ];
  const found = new Map<string, Hunted>();
  const acquittals: Acquittal[] = [];
  await workThrough(orders, {
    seed,
    language,
    hunters: availableParallelism(),
    onNews: (order, told) => {
      if (told.say === "hunted") found.set(told.hunted.target, told.hunted);
      if (told.say === "heard" && order.say === "acquit")
        acquittals.push({ target: order.target, alarms: told.alarms });
      onProgress(found.size + acquittals.length, orders.length);
    },
  });
  const cases = suspects.flatMap((suspect) => {
    const hunted = found.get(suspect.target);
    return hunted === undefined ? [] : [{ suspect, hunted }];
  });
  return { cases, acquittals };
}

function chosen<Thing extends { readonly target: string }>(
  things: readonly Thing[],
  groupOf: (thing: Thing) => string,
  { only, sample, seed }: FaultRunTerms,
): readonly Thing[] {
  const asked = things.filter(
    ({ target }) => only.length === 0 || only.some((part) => target.includes(part)),
  );
  if (sample === undefined) return asked;
  const groups = [...new Set(asked.map(groupOf))];
  return groups.flatMap((group) =>
    drawn(
      asked.filter((thing) => groupOf(thing) === group),
      sample,
      seed,
    ),
  );
}

/** The same seed draws the same ones, in their order. */
function drawn<Thing>(things: readonly Thing[], count: number, seed: number): readonly Thing[] {
  const lots = things.map((thing, place) => ({ thing, lot: scattered(seed * 7_919 + place) }));
  const taken = new Set([...lots].sort((one, other) => one.lot - other.lot).slice(0, count));
  return lots.filter((lot) => taken.has(lot)).map(({ thing }) => thing);
}

/** Neighbouring numbers come far apart. */
function scattered(value: number): number {
  const mixed = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  return Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b) >>> 0;
}

import { near } from "../verify/nearest";
import { UsageError } from "../verify/usage-error";
import { faultMessages } from "./fault-messages";
import type { Suspect } from "./suspect";

interface Wish {
  readonly only: readonly string[];
  readonly sample: number | undefined;
  readonly seed: number;
}

interface Innocent {
  readonly target: string;
}

interface Chosen {
  readonly suspects: readonly Suspect[];
  readonly innocents: readonly Innocent[];
}

/** Those whose names contain what was asked for, of each kind at most as many as were asked for. Throws `UsageError` for names of nobody. */
export function choose(suspects: readonly Suspect[], innocents: readonly Innocent[], wish: Wish): Chosen {
  const { only, sample } = wish;
  const targets = [...suspects, ...innocents].map(({ target }) => target);
  for (const text of only) if (!targets.some((target) => target.includes(text))) throw unknown(text, targets);
  const isAsked = ({ target }: Innocent) => only.length === 0 || only.some((part) => target.includes(part));
  const asked = { suspects: suspects.filter(isAsked), innocents: innocents.filter(isAsked) };
  if (sample === undefined) return asked;
  const named = asked.suspects.filter(({ group }) => group === "named");
  const generated = asked.suspects.filter(({ group }) => group === "generated");
  return {
    suspects: [...drawn(named, sample, wish.seed), ...drawn(generated, sample, wish.seed)],
    // Whoever is acquitted was asked everything, which takes as long as dozens of hunts.
    innocents: drawn(asked.innocents, Math.ceil(sample / 10), wish.seed),
  };
}

function unknown(
  text: string,
  targets: readonly string[],
): UsageError<"text" | "nearest"> | UsageError<"text"> {
  const names = targets.map((target) => target.slice(target.indexOf(":") + 1));
  const nearest = near(text, names);
  return nearest === undefined
    ? new UsageError(faultMessages.strangeName, { text })
    : new UsageError(faultMessages.unknownName, { text, nearest });
}

/** The same seed draws the same ones, in their order. */
export function drawn<Thing>(things: readonly Thing[], count: number, seed: number): readonly Thing[] {
  const lots = things.map((thing, place) => ({ thing, lot: scattered(seed * 7_919 + place) }));
  const taken = new Set([...lots].sort((one, other) => one.lot - other.lot).slice(0, count));
  return lots.filter((lot) => taken.has(lot)).map(({ thing }) => thing);
}

/** Neighbouring numbers come far apart. */
function scattered(value: number): number {
  const mixed = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  return Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b) >>> 0;
}

import { near } from "../domain/did-you-mean";
import { UsageError } from "../domain/usage-error";
import type { Mutant } from "./mutant";
import { faultMessages } from "./mutation-messages";

interface Selection {
  readonly only: readonly string[];
  readonly sample: number | undefined;
  readonly seed: number;
}

interface ConformingVariant {
  readonly target: string;
}

interface Chosen {
  readonly mutants: readonly Mutant[];
  readonly conforming: readonly ConformingVariant[];
}

/** Those whose names contain what was asked for, of each kind at most as many as were asked for. Throws `UsageError` for names of nobody. */
export function choose(
  mutants: readonly Mutant[],
  conforming: readonly ConformingVariant[],
  selection: Selection,
): Chosen {
  const { only, sample } = selection;
  const targets = [...mutants, ...conforming].map(({ target }) => target);
  for (const text of only) if (!targets.some((target) => target.includes(text))) throw unknown(text, targets);
  const isAsked = ({ target }: ConformingVariant) =>
    only.length === 0 || only.some((part) => target.includes(part));
  const asked = { mutants: mutants.filter(isAsked), conforming: conforming.filter(isAsked) };
  if (sample === undefined) return asked;
  const named = asked.mutants.filter(({ group }) => group === "named");
  const generated = asked.mutants.filter(({ group }) => group === "generated");
  return {
    mutants: [...sampled(named, sample, selection.seed), ...sampled(generated, sample, selection.seed)],
    // Whoever is acquitted was asked everything, which takes as long as dozens of hunts.
    conforming: sampled(asked.conforming, Math.ceil(sample / 10), selection.seed),
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
export function sampled<Thing>(things: readonly Thing[], count: number, seed: number): readonly Thing[] {
  const keys = things.map((thing, place) => ({ thing, key: hash32(seed * 7_919 + place) }));
  const taken = new Set([...keys].sort((one, other) => one.key - other.key).slice(0, count));
  return keys.filter((key) => taken.has(key)).map(({ thing }) => thing);
}

/** Neighbouring numbers come far apart. */
function hash32(value: number): number {
  const mixed = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  return Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b) >>> 0;
}

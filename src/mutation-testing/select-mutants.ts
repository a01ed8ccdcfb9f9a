import { suggest } from "../domain/did-you-mean";
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

interface Selected {
  readonly mutants: readonly Mutant[];
  readonly conforming: readonly ConformingVariant[];
}

/** Selects targets whose name contains one of the texts, and a seeded sample of each group. Throws `UsageError` if a text matches no name. */
export function selectMutants(
  mutants: readonly Mutant[],
  conforming: readonly ConformingVariant[],
  selection: Selection,
): Selected {
  const { only } = selection;
  const targets = [...mutants, ...conforming].map(({ target }) => target);
  for (const text of only)
    if (!targets.some((target) => target.includes(text))) throw unknownName(text, targets);
  const isSelected = ({ target }: ConformingVariant) =>
    only.length === 0 || only.some((part) => target.includes(part));
  const selected = { mutants: mutants.filter(isSelected), conforming: conforming.filter(isSelected) };
  if (selection.sample === undefined) return selected;
  const named = selected.mutants.filter(({ group }) => group === "named");
  const foreign = selected.mutants.filter(({ group }) => group === "foreign");
  const generated = selected.mutants.filter(({ group }) => group === "generated");
  return {
    mutants: [
      ...sample(named, selection.sample, selection.seed),
      // Each runs in a process of its own.
      ...sample(foreign, Math.ceil(selection.sample / 5), selection.seed),
      ...sample(generated, selection.sample, selection.seed),
    ],
    // A conforming variant runs every check, which takes as long as dozens of mutants.
    conforming: sample(selected.conforming, Math.ceil(selection.sample / 10), selection.seed),
  };
}

function unknownName(
  text: string,
  targets: readonly string[],
): UsageError<"text" | "nearest"> | UsageError<"text"> {
  const names = targets.map((target) => target.slice(target.indexOf(":") + 1));
  const nearest = suggest(text, names);
  return nearest === undefined
    ? new UsageError(faultMessages.unknownNameWithoutSuggestion, { text })
    : new UsageError(faultMessages.unknownName, { text, nearest });
}

/** A seeded sample, in the original order. */
export function sample<Thing>(things: readonly Thing[], count: number, seed: number): readonly Thing[] {
  const keys = things.map((thing, index) => ({ thing, key: hash32(seed * 7_919 + index) }));
  const taken = new Set([...keys].sort((one, other) => one.key - other.key).slice(0, count));
  return keys.filter((key) => taken.has(key)).map(({ thing }) => thing);
}

/** Distributes consecutive numbers evenly. */
function hash32(value: number): number {
  const mixed = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  return Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b) >>> 0;
}

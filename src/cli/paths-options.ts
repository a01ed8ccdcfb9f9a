import { nearest } from "../domain/did-you-mean";
import type { Language } from "../domain/language";
import { UsageError } from "../domain/usage-error";
import { type CriterionId, criterionIds } from "../state-space/paths/criterion-id";
import { type Observability, observabilities } from "../state-space/paths/observability";
import { pathsMessages } from "./paths-messages";

export const pathFormats = ["count", "json", "gherkin", "dot", "promela"] as const;

export type PathFormat = (typeof pathFormats)[number];

/** The options of the command line; each has a default. */
export interface PathsOptions {
  readonly criterion?: string;
  readonly format?: string;
  /** Most paths to print. Counting has no such limit. */
  readonly max?: number;
  /** The count as JSON. */
  readonly json?: boolean;
  /** n of n-switch. */
  readonly n?: number;
  /** States that an implementation may have beyond the model's. */
  readonly extra?: number;
  readonly observe?: string;
  readonly seed?: number;
  /** Most states to explore. */
  readonly limit?: number;
  /** Most steps to count or to build. */
  readonly budget?: number;
  /** The tour also tries what each state refuses. */
  readonly refusals?: boolean;
  readonly lang?: Language;
}

/** The options after checking. */
export interface CheckedOptions {
  readonly criterion: CriterionId;
  readonly format: PathFormat;
  readonly max: number;
  readonly json: boolean;
  readonly n: number;
  readonly extra: number;
  readonly observe: Observability;
  readonly seed: number;
  readonly limit: number;
  readonly budget: number;
  readonly refusals: boolean;
  readonly lang: Language;
}

/** Throws `UsageError` for an unknown name or a number out of range. */
export function checkedOptions(options: PathsOptions): CheckedOptions {
  return {
    criterion: criterionNamed(options.criterion ?? "all-transitions"),
    format: formatNamed(options.format ?? "count"),
    max: within("--max", options.max ?? 1000, 1, Number.MAX_SAFE_INTEGER),
    json: options.json ?? false,
    n: within("--n", options.n ?? 1, 0, 6),
    extra: within("--extra", options.extra ?? 0, 0, 3),
    observe: observabilityNamed(options.observe ?? "full"),
    seed: within("--seed", options.seed ?? 1, 0, Number.MAX_SAFE_INTEGER),
    limit: within("--limit", options.limit ?? 2_000_000, 1, 100_000_000),
    budget: within("--budget", options.budget ?? 100_000_000, 1, Number.MAX_SAFE_INTEGER),
    refusals: options.refusals ?? false,
    lang: options.lang ?? "en",
  };
}

function within(option: string, value: number, least: number, most: number): number {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return value;
  throw new UsageError(pathsMessages.outOfRange, { option, value, least, most });
}

function criterionNamed(text: string): CriterionId {
  const found = criterionIds.find((id) => id === text);
  if (found !== undefined) return found;
  throw new UsageError(pathsMessages.unknownCriterion, guesses(text, criterionIds));
}

function formatNamed(text: string): PathFormat {
  const found = pathFormats.find((format) => format === text);
  if (found !== undefined) return found;
  throw new UsageError(pathsMessages.unknownFormat, guesses(text, pathFormats));
}

function observabilityNamed(text: string): Observability {
  const found = observabilities.find(({ name }) => name === text);
  if (found !== undefined) return found;
  const names = observabilities.map(({ name }) => name);
  throw new UsageError(pathsMessages.unknownView, guesses(text, names));
}

function guesses(text: string, known: readonly string[]) {
  return { text, nearest: nearest(text, known), known: known.join(", ") };
}

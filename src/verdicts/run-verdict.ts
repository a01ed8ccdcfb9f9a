import { type Capability, capabilities, capabilityNames } from "../port/capabilities";
import type { Decision } from "./check";
import { type RunOutcome, worst } from "./run-outcome";
import { type Tally, tally } from "./tally";

/** The reason for which a run ended before its plan. */
export type Stopped = "interrupted" | "fail-fast" | "run-limit";

export interface RunCounts {
  /** One for each planned check. */
  readonly decisions: readonly Decision[];
  readonly strict: boolean;
  readonly stopped: Stopped | null;
  /** The number of checks that `--only` and similar options have left out. */
  readonly deselected: number;
  /** The capabilities of `hello`. */
  readonly declared: Partial<Readonly<Record<Capability, boolean>>>;
  /** True if the suite itself broke down beside its checks. */
  readonly broken: boolean;
}

export interface RunVerdict extends Tally {
  readonly outcome: RunOutcome;
  readonly exit: number;
  /** Core capabilities whose absence makes the run partial. */
  readonly coreAbsent: readonly Capability[];
}

/** The absent capabilities for which checks were skipped: the note of such a check names its own. */
export function skippedFor(decisions: readonly Decision[]): readonly string[] {
  const notes = decisions.flatMap(({ note, outcome }) => (outcome === "skip" && note !== null ? [note] : []));
  return [...new Set(notes)];
}

/** A narrowed run counts the core capabilities that its checks met as absent, a whole run all of them. */
function coreAbsent({ decisions, declared, deselected }: RunCounts): readonly Capability[] {
  const met = skippedFor(decisions);
  const absent = deselected === 0 ? capabilityNames.filter((name) => declared[name] !== true) : [];
  return capabilityNames.filter(
    (name) => capabilities[name] === "core" && (met.includes(name) || absent.includes(name)),
  );
}

/** Counts inconclusive checks, except those that follow from an expected failure. */
function unexplained(decisions: readonly Decision[]): number {
  const known = decisions.filter(({ outcome }) => outcome === "xfail").map(({ check }) => check);
  const followsFrom = (root: string) => known.some((id) => id === root || id.startsWith(`${root}/`));
  return decisions.filter(
    ({ outcome, note }) => outcome === "inconclusive" && (note === null || !followsFrom(note)),
  ).length;
}

function outcomesOf(counts: Tally, counted: RunCounts, missing: number): readonly RunOutcome[] {
  const { stopped, broken, deselected, strict } = counted;
  const lost = counts.notRun > 0 && stopped !== "fail-fast";
  return [
    ...(counts.planned === 0 || counts.errors > 0 || lost || broken || stopped === "interrupted"
      ? (["error"] as const)
      : []),
    ...(counts.failed > 0 || (strict && counts.inconsistent > 0) ? (["fail"] as const) : []),
    ...(unexplained(counted.decisions) > 0 ? (["inconclusive"] as const) : []),
    ...(missing > 0 || deselected > 0 ? (["partial"] as const) : []),
  ];
}

function exitCode(outcome: RunOutcome, { planned }: Tally, counted: RunCounts, missing: number): number {
  if (counted.stopped === "interrupted") return 130;
  if (planned === 0 && !counted.broken) return 4;
  switch (outcome) {
    case "error":
      return 3;
    case "fail":
    case "inconclusive":
      return 1;
    case "partial":
      return missing > 0 ? 1 : 0;
    case "pass":
      return 0;
  }
}

/** Turns the decisions of a run into its verdict and exit code. */
export function runVerdict(counted: RunCounts): RunVerdict {
  const counts = tally(counted.decisions, counted.strict);
  const absent = coreAbsent(counted);
  const outcome = worst(outcomesOf(counts, counted, absent.length));
  return {
    ...counts,
    outcome,
    exit: exitCode(outcome, counts, counted, absent.length),
    coreAbsent: absent,
  };
}

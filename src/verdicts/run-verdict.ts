import { type Capability, capabilities, capabilityNames } from "../port/capabilities";
import type { Decision } from "./check";
import { type RunOutcome, worst } from "./run-outcome";
import { type Tally, tally } from "./tally";

/** Why a run ended before its plan did. */
export type Stopped = "interrupted" | "fail-fast";

export interface Reckoning {
  /** One for each planned check. */
  readonly decisions: readonly Decision[];
  readonly strict: boolean;
  readonly stopped: Stopped | null;
  /** How many checks `--only` and the like have taken out of the plan. */
  readonly deselected: number;
  /** As declared by `hello`. */
  readonly declared: Partial<Readonly<Record<Capability, boolean>>>;
  /** Whether the suite itself broke down beside its checks. */
  readonly broken: boolean;
}

export interface RunVerdict extends Tally {
  readonly outcome: RunOutcome;
  readonly exit: number;
  /** Core capabilities whose absence makes the run partial. */
  readonly coreAbsent: readonly Capability[];
}

/** A chosen few checks answer for what they met alone; a whole run answers for everything core. */
function coreAbsent({ decisions, declared, deselected }: Reckoning): readonly Capability[] {
  const met = new Set(decisions.filter(({ outcome }) => outcome === "skip").map(({ note }) => note));
  const absent = deselected === 0 ? capabilityNames.filter((name) => declared[name] !== true) : [];
  return capabilityNames.filter(
    (name) => capabilities[name] === "core" && (met.has(name) || absent.includes(name)),
  );
}

/** What could not be judged because of a failure that is expected follows from it, and is expected, too. */
function unexplained(decisions: readonly Decision[]): number {
  const known = decisions.filter(({ outcome }) => outcome === "xfail").map(({ check }) => check);
  const followsFrom = (root: string) => known.some((id) => id === root || id.startsWith(`${root}/`));
  return decisions.filter(
    ({ outcome, note }) => outcome === "inconclusive" && (note === null || !followsFrom(note)),
  ).length;
}

function outcomesOf(counts: Tally, reckoning: Reckoning, missing: number): readonly RunOutcome[] {
  const { stopped, broken, deselected } = reckoning;
  const lost = counts.notRun > 0 && stopped !== "fail-fast";
  return [
    ...(counts.planned === 0 || counts.errors > 0 || lost || broken || stopped === "interrupted"
      ? (["error"] as const)
      : []),
    ...(counts.failed > 0 ? (["fail"] as const) : []),
    ...(unexplained(reckoning.decisions) > 0 ? (["inconclusive"] as const) : []),
    ...(missing > 0 || deselected > 0 ? (["partial"] as const) : []),
  ];
}

function exitCode(outcome: RunOutcome, { planned }: Tally, reckoning: Reckoning, missing: number): number {
  if (reckoning.stopped === "interrupted") return 130;
  if (planned === 0 && !reckoning.broken) return 4;
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

/** What the decisions of a run come to, with the exit code, by the table of verdicts. */
export function runVerdict(reckoning: Reckoning): RunVerdict {
  const counts = tally(reckoning.decisions, reckoning.strict);
  const absent = coreAbsent(reckoning);
  const outcome = worst(outcomesOf(counts, reckoning, absent.length));
  return {
    ...counts,
    outcome,
    exit: exitCode(outcome, counts, reckoning, absent.length),
    coreAbsent: absent,
  };
}

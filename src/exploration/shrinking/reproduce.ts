import type { Exchange } from "../../evidence/recorder";
import { findingOf } from "../../expectation/finding-of";
import type { Arena } from "../execution/arena";
import type { Move, Player } from "../execution/player";
import { isSound, type Report, Run } from "../execution/run";

/** Moves of these players, one after another from the beginning. */
export interface Script {
  readonly players: readonly Player[];
  readonly moves: readonly Move[];
}

/** A script that fails at its last move. */
export interface Reproduction extends Script {
  readonly report: Report;
  readonly exchanges: readonly Exchange[];
}

/** Whether two failures are one: the same requirement, for the same reason. */
export function isSameFailure(one: Report, other: Report): boolean {
  const fingerprint = ({ finding, requirement, about, phase }: Report) =>
    JSON.stringify([finding?.kind, requirement, about, phase]);
  return fingerprint(one) === fingerprint(other);
}

/** Plays the script afresh, thoroughly and on record; undefined where it does not fail in the same way. */
export async function reproduce(
  arena: Arena,
  script: Script,
  failure: Report,
): Promise<Reproduction | undefined> {
  const { session, exchanges } = await arena.recorded();
  try {
    const run = await Run.begin(session, script.players, arena.terms.readings);
    for (const [index, move] of script.moves.entries()) {
      const report = await run.attempt(move);
      if (isSound(report, run.terms)) continue;
      if (!isSameFailure(report, failure)) return undefined;
      const moves = script.moves.slice(0, index + 1);
      return { players: script.players, moves, report, exchanges: exchanges() };
    }
  } catch (thrown) {
    // Without what it needs, a shorter script shows nothing; what is not a finding must not be swallowed.
    if (findingOf(thrown).kind === "suite-fault") throw thrown;
  }
  return undefined;
}

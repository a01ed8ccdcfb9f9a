import type { Exchange } from "../../evidence/recorder";
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
  const run = await Run.begin(session, script.players, arena.terms.readings);
  if (!(run instanceof Run)) {
    // Without what it needs, a shorter script shows nothing, unless that is what has failed.
    const isIt = isSameFailure(run, failure);
    return isIt ? { players: script.players, moves: [], report: run, exchanges: exchanges() } : undefined;
  }
  for (const [index, move] of script.moves.entries()) {
    const report = await run.attempt(move);
    if (isSound(report, run.terms)) continue;
    if (!isSameFailure(report, failure)) return undefined;
    const moves = script.moves.slice(0, index + 1);
    return { players: script.players, moves, report, exchanges: exchanges() };
  }
  return undefined;
}

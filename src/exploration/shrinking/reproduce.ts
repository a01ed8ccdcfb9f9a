import type { Exchange } from "../../evidence/recorder";
import type { Arena } from "../execution/arena";
import type { Move, Player } from "../execution/player";
import { isSound, type Report } from "../execution/report";
import { Run } from "../execution/run";
import type { Session } from "../execution/session";

/** Moves of these players, one after another from the beginning. */
export interface Script {
  readonly players: readonly Player[];
  readonly moves: readonly Move[];
}

/** A script that fails at its last move. */
export interface Reproduction extends Script {
  readonly report: Report;
}

export interface RecordedReproduction extends Reproduction {
  readonly exchanges: readonly Exchange[];
}

/** Whether two failures are one: the same requirement, for the same reason. */
export function isSameFailure(one: Report, other: Report): boolean {
  const fingerprint = ({ finding, requirement, about, phase }: Report) =>
    JSON.stringify([finding?.kind, requirement, about, phase]);
  return fingerprint(one) === fingerprint(other);
}

/** Plays the script afresh and thoroughly; undefined where it does not fail in the same way. */
export async function reproduce(
  arena: Arena,
  script: Script,
  failure: Report,
): Promise<Reproduction | undefined> {
  return playAgain(await arena.scratch(), arena, script, failure);
}

/** The same, with everything that was exchanged. */
export async function reproduceOnRecord(
  arena: Arena,
  script: Script,
  failure: Report,
): Promise<RecordedReproduction | undefined> {
  const { session, exchanges } = await arena.recorded();
  const found = await playAgain(session, arena, script, failure);
  return found && { ...found, exchanges: exchanges() };
}

async function playAgain(
  session: Session,
  arena: Arena,
  { players, moves }: Script,
  failure: Report,
): Promise<Reproduction | undefined> {
  const run = await Run.begin(session, players, arena.terms.readings);
  if (!(run instanceof Run)) {
    // Without what it needs, a shorter script shows nothing, unless that is what has failed.
    return isSameFailure(run, failure) ? { players, moves: [], report: run } : undefined;
  }
  for (const [index, move] of moves.entries()) {
    const report = await run.attempt(move);
    if (isSound(report, run.terms)) continue;
    if (!isSameFailure(report, failure)) return undefined;
    return { players, moves: moves.slice(0, index + 1), report };
  }
  return undefined;
}

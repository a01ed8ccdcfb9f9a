import type { Arena } from "../execution/arena";
import type { Report } from "../execution/report";
import { renamed } from "../product/worlds";
import {
  type RecordedReproduction,
  type Reproduction,
  reproduce,
  reproduceOnRecord,
  type Script,
} from "./reproduce";

/** How often one failure may be played again; a minimal script of forty moves needs about a hundred. */
const mostReplays = 400;

/** How many moves that may take in all: a run through a whole grid is hundreds of moves long. */
const mostMoves = 40_000;

/**
 * The shortest script that could be found which fails the same requirement for the same reason: machines that have nothing to
 * do with it are left out first, then whole parts, then single moves. Deterministic; undefined where not even the script itself
 * fails again.
 */
export async function shrink(
  arena: Arena,
  script: Script,
  failure: Report,
): Promise<RecordedReproduction | undefined> {
  let [replays, moves] = [0, 0];
  const attempt = async (candidate: Script) => {
    if (replays >= mostReplays || moves >= mostMoves || arena.terms.signal.aborted) return undefined;
    replays++;
    moves += candidate.moves.length;
    return reproduce(arena, candidate, failure);
  };
  let best = await attempt(script);
  if (best === undefined) return undefined;
  best = await withoutBystanders(best, attempt);
  for (let size = Math.ceil(best.moves.length / 2); size >= 1; size = nextSize(size)) {
    const before: number = best.moves.length;
    best = await withoutParts(best, size, attempt);
    if (size === 1 && best.moves.length === before) break;
    if (size === 1) size = 2;
  }
  best = await withoutBystanders(best, attempt);
  best = (await attempt({ players: renamed(best.players), moves: best.moves })) ?? best;
  return reproduceOnRecord(arena, best, failure);
}

type Attempt = (candidate: Script) => Promise<Reproduction | undefined>;

function nextSize(size: number): number {
  return size === 1 ? 0 : Math.ceil(size / 2);
}

/** Leaves out every part of that size, one after another, wherever the rest still fails. */
async function withoutParts(from: Reproduction, size: number, attempt: Attempt): Promise<Reproduction> {
  let best = from;
  let start = 0;
  while (start < best.moves.length - 1) {
    const moves = [...best.moves.slice(0, start), ...best.moves.slice(start + size)];
    const shorter = moves.length === 0 ? undefined : await attempt({ players: best.players, moves });
    if (shorter === undefined) start += size;
    else best = shorter;
  }
  return best;
}

/** Leaves out each machine with everything that is done on it, wherever the rest still fails. */
async function withoutBystanders(from: Reproduction, attempt: Attempt): Promise<Reproduction> {
  let best = from;
  for (let player = from.players.length - 1; player >= 0 && best.players.length > 1; player--) {
    const without = {
      players: best.players.filter((_, index) => index !== player),
      moves: best.moves
        .filter((move) => move.player !== player)
        .map((move) => ({ ...move, player: move.player - (move.player > player ? 1 : 0) })),
    };
    best = (await attempt(without)) ?? best;
  }
  return best;
}

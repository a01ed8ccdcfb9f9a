import type { Arena } from "../execution/arena";
import { givenInWords, moveInWords } from "../execution/move-in-words";
import type { Script } from "./reproduce";

/** The script as the steps of a report. */
export async function renderMoves(
  { terms: { language } }: Arena,
  { players, moves }: Script,
): Promise<readonly string[]> {
  return [...givenInWords(players, language), ...moves.map((move) => moveInWords(players, move, language))];
}

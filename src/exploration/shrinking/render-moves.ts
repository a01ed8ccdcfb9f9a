import { type ObservationName, observationNames } from "../../port/observations";
import type { Arena } from "../execution/arena";
import { givenInWords, moveInWords } from "../execution/move-in-words";
import { openOnPaper, tellScenario } from "../gherkin/scenario";
import { stepLines } from "../gherkin/scenario-text";
import type { Script } from "./reproduce";

/** The script as the steps of a report: as a scenario where the house has the sentences, else in the machines' own words. */
export async function renderMoves(
  { terms: { language } }: Arena,
  { players, moves }: Script,
  about: string,
): Promise<readonly string[]> {
  const scenario = tellScenario(await openOnPaper(players), moves, { language, about: sightNamed(about) });
  if (!("missing" in scenario)) return stepLines(scenario, language);
  return [...givenInWords(players, language), ...moves.map((move) => moveInWords(players, move, language))];
}

function sightNamed(about: string): ObservationName | undefined {
  return observationNames.find((name) => name === about);
}

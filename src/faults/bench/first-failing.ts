import type { Hello } from "../../port/implementation";
import { ownSteps, packageRoot } from "../../verify/package-root";
import { type ScenarioDeck, scenarioDeck } from "../scenario-deck";

/** The tests of this benchmark, the same for both sides: the English scenarios, ready to be run. */
export function preparedDeck(): Promise<ScenarioDeck> {
  const folder = { root: packageRoot(), features: "features", steps: ownSteps() };
  return scenarioDeck(folder, { seed: 1, language: "en" });
}

/** The first scenario that does not pass, tried in the order of the files; undefined where all do. */
export async function firstFailing(
  deck: ScenarioDeck,
  target: string,
  hello: Hello,
): Promise<string | undefined> {
  for (const { id } of deck.checks) {
    const { outcome } = await deck.run(id, target, hello);
    if (outcome !== "pass") return id;
  }
  return undefined;
}

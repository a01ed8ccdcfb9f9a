import { ownSteps, packageRoot } from "../../domain/package-root";
import { type ScenarioRunner, scenarioRunner } from "../../mutation-testing/scenario-runner";
import type { Hello } from "../../port/implementation";

/** The tests of both tools in this benchmark: the English scenarios. */
export function preparedRunner(): Promise<ScenarioRunner> {
  const folder = { root: packageRoot(), features: "features", steps: ownSteps() };
  return scenarioRunner(folder, { seed: 1, language: "en" });
}

/** The first scenario that does not pass, in the order of the files; undefined if all pass. */
export async function firstFailing(
  scenarioRunner: ScenarioRunner,
  target: string,
  hello: Hello,
): Promise<string | undefined> {
  for (const { id } of scenarioRunner.checks) {
    const { outcome } = await scenarioRunner.run(id, target, hello);
    if (outcome !== "pass") return id;
  }
  return undefined;
}

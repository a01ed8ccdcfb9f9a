import { type ObservationName, observationNames } from "../../port/observations";
import { givenInWords, stepInWords } from "../execution/step-in-words";
import type { SupervisedTarget } from "../execution/supervised-target";
import { renderScenario, startDryRun } from "../export/gherkin/scenario";
import { stepLines } from "../export/gherkin/scenario-text";
import type { Script } from "./reproduce";

/** The script as the steps of a report: as a scenario where the house has the sentences, else in the machines' own words. */
export async function renderSteps(
  { terms: { language } }: SupervisedTarget,
  { instances, testSteps }: Script,
  about: string,
): Promise<readonly string[]> {
  const scenario = renderScenario(await startDryRun(instances), testSteps, {
    language,
    about: queryNamed(about),
  });
  if (!("missing" in scenario)) return stepLines(scenario, language);
  return [
    ...givenInWords(instances, language),
    ...testSteps.map((testStep) => stepInWords(instances, testStep, language)),
  ];
}

function queryNamed(about: string): ObservationName | undefined {
  return observationNames.find((name) => name === about);
}

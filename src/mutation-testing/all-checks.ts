import type { Language } from "../domain/language";
import { ownSteps, packageRoot } from "../domain/package-root";
import { featureCatalogue } from "../runner/features/feature-catalogue";
import { openImplementation } from "../targets/open-target";
import { machineRange } from "./machine-checks";

/** The ids of everything that is run against a faulty implementation. */
export async function allChecks(terms: {
  readonly seed: number;
  readonly language: Language;
}): Promise<readonly string[]> {
  const folder = { root: packageRoot(), features: "features", steps: ownSteps() };
  const scenarios = await featureCatalogue(folder, terms.language);
  const hello = await (await openImplementation("reference")).hello();
  const { checks } = await machineRange(hello, terms);
  return [...scenarios.map(({ check }) => check.id), ...checks.map(({ id }) => id)];
}

import type { Language } from "../domain/language";
import { openImplementation } from "../implementations/open-implementation";
import { featureCatalogue } from "../verify/feature-catalogue";
import { ownSteps, packageRoot } from "../verify/package-root";
import { machineRange } from "./machine-range";

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

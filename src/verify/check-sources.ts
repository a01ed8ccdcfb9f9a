import { machineSource } from "../exploration/machine-source";
import type { CheckSource } from "./check-source";
import { featureSource } from "./feature-source";
import { ownSteps, packageRoot } from "./package-root";

/** Where the suite's own checks come from, in the order in which they run. */
export function checkSources(): readonly CheckSource[] {
  return [featureSource({ root: packageRoot(), features: "features", steps: ownSteps() }), machineSource()];
}

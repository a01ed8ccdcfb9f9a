import { ownSteps, packageRoot } from "../../domain/package-root";
import { lockstepSource } from "../../model-testing/lockstep/lockstep-source";
import { machineSource } from "../../model-testing/machine-source";
import type { CheckSource } from "../../verdicts/check-source";
import type { FeatureFolder } from "../features/cucumber-session";
import { featureSource } from "../features/feature-source";

/** The suite's own features and steps. */
export function ownFeatures(): FeatureFolder {
  return { root: packageRoot(), features: "features", steps: ownSteps() };
}

/** The sources of the suite's own checks, in the order in which they run. */
export function checkSources(): readonly CheckSource[] {
  return [featureSource(ownFeatures()), lockstepSource(), machineSource()];
}

import { ownSteps, packageRoot } from "../../domain/package-root";
import { lockstepSource } from "../../model-testing/lockstep/lockstep-source";
import { machineSource } from "../../model-testing/machine-source";
import type { CheckSource } from "../../verdicts/check-source";
import { featureSource } from "../features/feature-source";

/** The sources of the suite's own checks, in the order in which they run. */
export function checkSources(): readonly CheckSource[] {
  const features = featureSource({ root: packageRoot(), features: "features", steps: ownSteps() });
  return [features, lockstepSource(), machineSource()];
}

import { packageRoot } from "../../domain/package-root";
import { capabilityNames } from "../../port/capabilities";
import type { Implementation } from "../../port/implementation";
import { featureSource } from "../../runner/features/feature-source";
import type { VerifyOptions } from "../../runner/verify-options";

export const fixtureFolder = {
  root: packageRoot(),
  features: "src/testing/suite-fixture/features",
  steps: "dist/src/testing/suite-fixture/fixture.steps.js",
};

/** The fixture's features with the fixture's steps. */
export const fixtureSource = () => featureSource(fixtureFolder);

export const brokenSource = (name: string) =>
  featureSource({ ...fixtureFolder, features: `src/testing/suite-fixture/broken/${name}` });

/** An implementation that answers hello only. The fixture's steps never call it. */
export async function openFixture(): Promise<Implementation> {
  const notCalled = async () => {
    throw new Error("The fixture's steps call no implementation.");
  };
  return {
    hello: async () => ({
      protocol: 1,
      implementation: { name: "fixture", version: "1" },
      capabilities: Object.fromEntries(
        capabilityNames.filter((name) => name !== "reasons").map((name) => [name, true]),
      ),
    }),
    reset: notCalled,
    act: notCalled,
    observe: notCalled,
    bye: async () => undefined,
  };
}

/** Options for a run over the fixture that writes no report. */
export function fixtureOptions(options: Partial<VerifyOptions> = {}): VerifyOptions {
  return { against: "fixture", sources: [fixtureSource()], open: openFixture, out: null, ...options };
}

import { packageRoot } from "../../domain/package-root";
import { capabilityNames } from "../../port/capabilities";
import type { Implementation } from "../../port/implementation";
import { featureSource } from "../../runner/features/feature-source";
import type { VerifyOptions } from "../../runner/verify-options";

const folder = {
  root: packageRoot(),
  features: "src/testing/suite-fixture/features",
  steps: "dist/src/testing/suite-fixture/fixture.steps.js",
};

/** The features of the fixtures, run by their own steps. */
export const fixtureSource = () => featureSource(folder);

export const brokenSource = (name: string) =>
  featureSource({ ...folder, features: `src/testing/suite-fixture/broken/${name}` });

/** An implementation that says hello and nothing else: the fixtures' steps never ask it. */
export async function openFixture(): Promise<Implementation> {
  const unasked = async () => {
    throw new Error("The fixtures' steps ask nothing.");
  };
  return {
    hello: async () => ({
      protocol: 1,
      implementation: { name: "fixture", version: "1" },
      capabilities: Object.fromEntries(
        capabilityNames.filter((name) => name !== "reasons").map((name) => [name, true]),
      ),
    }),
    reset: unasked,
    act: unasked,
    observe: unasked,
    bye: async () => undefined,
  };
}

/** Options for a run over the fixtures that writes no report. */
export function fixtureOptions(options: Partial<VerifyOptions> = {}): VerifyOptions {
  return { against: "fixture", sources: [fixtureSource()], open: openFixture, out: null, ...options };
}

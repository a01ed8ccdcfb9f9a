import type { Language } from "../../domain/language";
import type { Capability } from "../../port/capabilities";
import { randomWalk } from "../multi-machine/random-walk";
import { instancesOf } from "../multi-machine/worlds";
import { basesOf, testCaseTitle } from "./describe-test-case";
import type { TestCase } from "./test-case";

interface WalkPlan {
  readonly walks: number;
  readonly length: number;
  readonly seed: number;
  readonly language: Language;
  readonly readings: boolean;
  readonly claims: (capability: Capability) => boolean;
}

/** A quarter of the inputs is refused: so many that refusals mix with everything, so few that machines get ahead. */
const refusedShare = 0.25;

/** Walks through worlds of several machines: `machine:world-<n>/walks/<number>`. */
export function walkTestCases({
  walks,
  length,
  seed,
  language,
  readings,
  claims,
}: WalkPlan): readonly TestCase[] {
  const worlds = [instancesOf(0, seed, readings), instancesOf(1, seed, readings)];
  return Array.from({ length: walks }, (_, index): TestCase => {
    const world = index % worlds.length;
    const instances = worlds[world] ?? [];
    const testSteps = randomWalk(instances, {
      length,
      refused: refusedShare,
      seed: seed * 1_000_003 + index,
      admits: (subject, sample, ruling) =>
        ruling.kind !== "infeasible" &&
        (readings || ruling.readings.length === 0) &&
        !subject.endsRunWithoutReadings(sample, readings) &&
        claims(subject.needs(sample)),
    });
    const number = index + 1;
    const name = language === "en" ? "several machines at once" : "多個狀態機同時進行";
    const machines = [...new Set(instances.map(({ subject }) => subject.model.id))];
    const check = {
      id: `machine:world-${world + 1}/walks/${number}`,
      source: "machine" as const,
      title: testCaseTitle("walks", number, name, testSteps.length, undefined, language),
      ...basesOf(instances, testSteps),
      where: `machines/${machines[0] ?? ""}.machine.ts`,
    };
    return { check, instances, testSteps };
  }).filter(({ testSteps }) => testSteps.length > 0);
}

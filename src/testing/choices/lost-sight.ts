import type { Choices } from "../../domain/choices";
import { killIn } from "../../mutation-testing/kill";
import { runVerify } from "../../runner/verify";
import { randomNumbers } from "../../state-space/paths/random-numbers";
import { generatedTargets, namedFaults } from "../../targets/open-target";
import type { CheckSource } from "../../verdicts/check-source";
import { readingsFrom } from "../../verdicts/run-settings";

interface Terms {
  readonly seed: number;
  readonly sources: readonly CheckSource[];
}

/**
 * Returns whether the suite kills a faulty implementation that makes these choices and is judged by them. Crashes and hangs are no
 * kills.
 */
export async function isKilledUnder(choices: Choices, target: string, terms: Terms): Promise<boolean> {
  const readings = readingsFrom(choices, "file");
  const { record } = await runVerify({ ...terms, against: target, readings, failFast: true, out: null });
  return record.checks.some(({ decision }) => killIn(decision) !== undefined);
}

/** A sample of named and generated faults, half of each. The same seed gives the same ones. */
export function sampledFaults(seed: number, size: number): readonly string[] {
  const random = randomNumbers(seed);
  const drawFrom = (targets: readonly { readonly target: string }[]) =>
    targets[Math.floor(random() * targets.length)]?.target ?? "";
  const [named, generated] = [namedFaults(), generatedTargets()];
  return Array.from({ length: size }, (_, index) => drawFrom(index % 2 === 0 ? named : generated));
}

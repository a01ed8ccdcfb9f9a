import type { Language } from "../domain/language";
import { ownSteps, packageRoot } from "../domain/package-root";
import { openImplementation } from "../targets/open-target";
import type { Decision } from "../verdicts/check";
import { type CheckOrder, checkOrder } from "./check-order";
import { type MachineChecks, machineChecks } from "./machine-checks";
import { type ScenarioRunner, scenarioRunner } from "./scenario-runner";

/** The checks of features and machines, planned once and run against many mutants. */
export interface PreparedChecks {
  readonly scenarios: ScenarioRunner;
  readonly machines: MachineChecks;
  readonly order: CheckOrder;
}

interface PrepareOptions {
  readonly seed: number;
  readonly language: Language;
}

export async function prepareChecks(options: PrepareOptions): Promise<PreparedChecks> {
  const folder = { root: packageRoot(), features: "features", steps: ownSteps() };
  const hello = await (await openImplementation("reference")).hello();
  const scenarios = await scenarioRunner(folder, options);
  const machines = await machineChecks(hello, options);
  return { scenarios, machines, order: checkOrder(scenarios.checks, machines.checks) };
}

/** Runs every check against one target. */
export async function runAllChecks(
  { machines, scenarios }: PreparedChecks,
  target: string,
): Promise<readonly Decision[]> {
  const hello = await (await openImplementation(target)).hello();
  const decisions: Decision[] = [];
  for (const { id } of scenarios.checks) decisions.push(await scenarios.run(id, target, hello));
  await machines.run(target, hello, new Set(machines.checks.map(({ id }) => id)), (decision) => {
    decisions.push(decision);
    return false;
  });
  return decisions;
}

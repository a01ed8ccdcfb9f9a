import { catalogue } from "../../machines/catalogue";
import { actorsFor } from "../model-testing/bindings/actors";
import { ourAssumptions } from "../model-testing/bindings/assumptions";
import { Run } from "../model-testing/execution/run";
import { SupervisedTarget } from "../model-testing/execution/supervised-target";
import { machineSource } from "../model-testing/machine-source";
import { compiledMachine } from "../model-testing/model/compiled-machine";
import type { TestStep } from "../model-testing/model/test-step";
import { criteria } from "../state-space/paths/criteria";
import { openImplementation } from "../targets/open-target";
import { defaultSettings, ourReadings } from "../verdicts/run-settings";

/**
 * Measures checked steps per CPU second on the reference in process. Each step is an action, a judged answer, and the
 * observations that the machine describes. Refused steps compare all observations of the people concerned.
 */

const targetRate = 100_000;
const seconds = 2;

async function openSupervisedTarget(): Promise<SupervisedTarget> {
  return SupervisedTarget.open({
    seed: 1,
    assumptions: ourAssumptions,
    readings: ourReadings,
    language: "en",
    signal: new AbortController().signal,
    open: () => openImplementation("reference"),
  });
}

function cpuSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** Repeats the machine's tour. Each path is a new run. */
async function stepRate(id: string, target: SupervisedTarget): Promise<number> {
  const model = catalogue.find((each) => each.id === id);
  if (model === undefined) return 0;
  const machine = compiledMachine(model);
  const paths = [...criteria.tour.plan(machine.space, {}).paths()].map((path) =>
    path.map(({ sample }): TestStep => ({ instance: 0, sample })),
  );
  const session = await target.session();
  const instances = [{ machine, actors: actorsFor({ role: "sales-agent", seed: 1 }) }];
  const root = await Run.begin(session, instances, ourAssumptions);
  let count = 0;
  const round = async () => {
    for (const steps of paths) {
      const run = root instanceof Run ? root.fork() : undefined;
      if (run === undefined) return;
      for (const step of steps) {
        if ((await run.attempt(step)).finding !== undefined) throw new Error(`${id} fails on the reference`);
        count++;
      }
    }
  };
  await round();
  count = 0;
  const start = process.cpuUsage();
  while (cpuSince(start) < seconds) await round();
  return count / cpuSince(start);
}

async function wholePlan(): Promise<void> {
  const { hello } = await openSupervisedTarget();
  const source = machineSource();
  const context = {
    ...defaultSettings,
    target: "reference",
    hello,
    seed: 1,
    language: "en",
    failFast: false,
    signal: new AbortController().signal,
  } as const;
  const start = process.cpuUsage();
  const planned = await source.plan(context);
  const planning = cpuSince(start);
  let passed = 0;
  await source.run(context, new Set(planned.map(({ id }) => id)), ({ outcome }) => {
    if (outcome === "pass") passed++;
  });
  const all = cpuSince(start);
  console.log(
    `default plan: ${planned.length} checks, ${passed} pass, ${planning.toFixed(1)} s to plan, ${all.toFixed(1)} s CPU in all`,
  );
}

async function main(): Promise<void> {
  const target = await openSupervisedTarget();
  let missed = 0;
  for (const { id } of catalogue) {
    const rate = await stepRate(id, target);
    if (rate < targetRate) missed++;
    const met = rate >= targetRate ? "met" : "MISSED";
    console.log(
      `${id}: ${Math.round(rate).toLocaleString("en")} checked steps a CPU second (target ${targetRate}: ${met})`,
    );
  }
  await wholePlan();
  console.log(
    missed === 0 ? "All targets of bench/execution were met." : `bench/execution missed ${missed} targets.`,
  );
  process.exitCode = missed === 0 ? 0 : 1;
}

void main();

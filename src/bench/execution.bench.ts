import { catalogue } from "../../machines/catalogue";
import { actorsFor } from "../model-testing/bindings/actors";
import type { TestStep } from "../model-testing/execution/machine-instance";
import { Run } from "../model-testing/execution/run";
import { compiledMachine } from "../model-testing/execution/subject-of";
import { SupervisedTarget } from "../model-testing/execution/supervised-target";
import { machineSource } from "../model-testing/machine-source";
import { criteria } from "../state-space/paths/criteria";
import { openImplementation } from "../targets/open-target";
import { defaultSettings } from "../verdicts/run-settings";

/**
 * Checked steps a CPU second on the reference in process: each step is an action, a judged answer, and a look at everything
 * that the machine speaks of. Refused steps look at everything that anybody concerned can see, before and after.
 */

const target = 100_000;
const seconds = 2;

async function openSupervisedTarget(): Promise<SupervisedTarget> {
  return SupervisedTarget.open({
    seed: 1,
    readings: true,
    language: "en",
    signal: new AbortController().signal,
    open: () => openImplementation("reference"),
  });
}

function cpuSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** The machine's tour, over and over; a new run for each path. */
async function stepRate(id: string, supervised: SupervisedTarget): Promise<number> {
  const model = catalogue.find((each) => each.id === id);
  if (model === undefined) return 0;
  const subject = compiledMachine(model);
  const paths = [...criteria.tour.plan(subject.space, {}).paths()].map((path) =>
    path.map(({ sample }): TestStep => ({ instance: 0, sample })),
  );
  const session = await supervised.session();
  const instances = [{ subject, actors: actorsFor({ role: "sales-agent", seed: 1 }) }];
  const root = await Run.begin(session, instances, true);
  let steps = 0;
  const round = async () => {
    for (const moves of paths) {
      const run = root instanceof Run ? root.fork() : undefined;
      if (run === undefined) return;
      for (const move of moves) {
        if ((await run.attempt(move)).finding !== undefined) throw new Error(`${id} fails on the reference`);
        steps++;
      }
    }
  };
  await round();
  steps = 0;
  const start = process.cpuUsage();
  while (cpuSince(start) < seconds) await round();
  return steps / cpuSince(start);
}

async function wholePlan(): Promise<void> {
  const { hello } = await openSupervisedTarget();
  const source = machineSource();
  const context = {
    ...defaultSettings,
    target: "reference",
    hello,
    readings: true,
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
  const supervised = await openSupervisedTarget();
  for (const { id } of catalogue) {
    const rate = await stepRate(id, supervised);
    const met = rate >= target ? "met" : "MISSED";
    console.log(
      `${id}: ${Math.round(rate).toLocaleString("en")} checked steps a CPU second (target ${target}: ${met})`,
    );
  }
  await wholePlan();
}

void main();

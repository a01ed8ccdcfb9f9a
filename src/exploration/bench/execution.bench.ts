import { catalogue } from "../../../machines/catalogue";
import { openImplementation } from "../../implementations/open-implementation";
import { stageFor } from "../bindings/stage";
import { criteria } from "../criteria/criteria";
import { Arena } from "../execution/arena";
import type { Move } from "../execution/player";
import { Run } from "../execution/run";
import { subjectOf } from "../execution/subject-of";
import { machineSource } from "../machine-source";

/**
 * Checked steps a CPU second on the reference in process: each step is an action, a judged answer, and a look at everything
 * that the machine speaks of. Refused steps look at everything that anybody concerned can see, before and after.
 */

const target = 100_000;
const seconds = 2;

async function openArena(): Promise<Arena> {
  return Arena.open({
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
async function stepRate(id: string, arena: Arena): Promise<number> {
  const model = catalogue.find((each) => each.id === id);
  if (model === undefined) return 0;
  const subject = subjectOf(model);
  const paths = [...criteria.tour.plan(subject.space, {}).paths()].map((path) =>
    path.map(({ sample }): Move => ({ player: 0, sample })),
  );
  const session = await arena.session();
  const players = [{ subject, stage: stageFor({ role: "sales-agent", seed: 1 }) }];
  const root = await Run.begin(session, players, true);
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
  const { hello } = await openArena();
  const source = machineSource();
  const context = {
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
  const arena = await openArena();
  for (const { id } of catalogue) {
    const rate = await stepRate(id, arena);
    const met = rate >= target ? "met" : "MISSED";
    console.log(
      `${id}: ${Math.round(rate).toLocaleString("en")} checked steps a CPU second (target ${target}: ${met})`,
    );
  }
  await wholePlan();
}

void main();

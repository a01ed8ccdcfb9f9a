import Table from "cli-table3";
import { ourChoices } from "../domain/choices";
import { InProcessSession } from "../model-testing/execution/in-process-session";
import { drawHistory } from "../model-testing/lockstep/history/draw-history";
import { historyKinds, seedOf } from "../model-testing/lockstep/history/history-kinds";
import { type Trace, traceOf } from "../model-testing/lockstep/history/trace";
import { runHistory } from "../model-testing/lockstep/run-history";
import { namedFaults } from "../targets/mutant-targets";
import { openReference } from "../targets/open-reference";
import { openImplementation } from "../targets/open-target";

/**
 * Lockstep in process: the named faults that the histories of the default plan find within so many steps, and the compared steps of
 * a CPU second on the reference: the comparison alone, and with drawing and tracing. One step has some twenty observations.
 */

const target = 15_000;
const terms = { claims: () => true, isPipelining: false, signal: { aborted: false } };

function cpuSeconds(): number {
  const { system, user } = process.cpuUsage();
  return (system + user) / 1e6;
}

/** The histories of the default plan. Short ones come first. */
function traces(seed: number): readonly Trace[] {
  return historyKinds.flatMap((kind) =>
    Array.from({ length: kind.histories }, (_, number) => {
      const choices = ourChoices;
      const drawn = { ...kind, seed: seedOf(seed, kind, number), choices, admits: () => true };
      return traceOf(drawHistory(drawn, openReference), { choices, admits: () => true }, openReference);
    }),
  );
}

/** Performs one history on a target. Returns the compared steps, and true if it diverges by a wrong answer. */
async function compare(
  name: string,
  trace: Trace,
): Promise<{ readonly steps: number; readonly differs: boolean }> {
  const { hello, inProcess } = await openImplementation(name);
  if (inProcess === undefined) throw new Error(`${name} does not run in this process.`);
  const session = new InProcessSession(inProcess, await hello(), trace.reset);
  const { divergence, steps } = await runHistory(session, trace, terms);
  return { steps, differs: divergence !== undefined && divergence.failure === undefined };
}

/** The number of steps after which the first history diverges; undefined if none does. */
async function stepsTo(name: string, all: readonly Trace[]): Promise<number | undefined> {
  let performed = 0;
  for (const trace of all) {
    const { differs, steps } = await compare(name, trace);
    performed += steps;
    if (differs) return performed;
  }
  return undefined;
}

async function curve(all: readonly Trace[]): Promise<void> {
  const faults = namedFaults();
  const found: number[] = [];
  for (const fault of faults) {
    const steps = await stepsTo(fault.target, all);
    if (steps !== undefined) found.push(steps);
  }
  const most = all.reduce((sum, { steps }) => sum + steps.length, 0);
  const table = new Table({ head: ["steps", "faults found", "share"], style: { head: [], border: [] } });
  for (const limit of [10, 30, 100, 300, 1000, 3000, most]) {
    const count = found.filter((steps) => steps <= limit).length;
    table.push([limit, `${count} of ${faults.length}`, `${((100 * count) / faults.length).toFixed(1)} %`]);
  }
  process.stdout.write(`${table.toString()}\n`);
}

async function speed(): Promise<void> {
  const start = cpuSeconds();
  const all = traces(2);
  const drawn = cpuSeconds();
  let steps = 0;
  for (const trace of all) steps += (await compare("reference", trace)).steps;
  const compared = cpuSeconds() - drawn;
  const rate = Math.round(steps / compared);
  const whole = Math.round(steps / (drawn - start + compared));
  process.stdout.write(
    `${steps} steps: ${rate} compared a CPU second (target ${target}: ${rate >= target ? "met" : "MISSED"}), ${whole} with drawing and tracing\n`,
  );
}

async function main(): Promise<void> {
  const all = traces(1);
  for (const trace of all) await compare("reference", trace);
  await speed();
  await curve(all);
}

void main();

import { Command } from "commander";
import { catalogue, findMachine } from "../../machines/catalogue";
import type { MachineModel } from "../../machines/machine-model";
import { nearest } from "../domain/did-you-mean";
import type { Language } from "../domain/language";
import { format } from "../domain/text";
import { UsageError } from "../domain/usage-error";
import { dotLines } from "../model-testing/export/dot";
import { featureOfPaths } from "../model-testing/export/gherkin/feature-of-paths";
import { pathWriter } from "../model-testing/export/gherkin/render-path-as-gherkin";
import { pathLines } from "../model-testing/export/path-lines";
import { promelaLines } from "../model-testing/export/promela";
import { modelKinds } from "../model-testing/model-kinds";
import { compile } from "../state-space/compile";
import { ExplorationProblem } from "../state-space/exploration-problem";
import { criteria } from "../state-space/paths/criteria";
import type { Path } from "../state-space/paths/path";
import { OverBudget } from "../state-space/paths/path-tree";
import type { Counts, Plan } from "../state-space/paths/plan";
import { reachOf } from "../state-space/paths/reach";
import type { StateSpace } from "../state-space/state-space";
import { setResult } from "./exit-guard";
import { parseLanguage, parseSteps, parseWholeNumber } from "./parse-options";
import { pathsMessages } from "./paths-messages";
import { type CheckedOptions, checkedOptions, type PathsOptions } from "./paths-options";

/** The dependencies of the command, which tests replace. */
export interface PathsSurroundings {
  readonly machines: readonly MachineModel[];
  readonly write: (text: string) => void;
  /** Writes paths as a feature in the suite's vocabulary; undefined if that is not possible. */
  readonly gherkin?: GherkinWriter;
}

export type GherkinWriter = (
  model: MachineModel,
  space: StateSpace,
  paths: Iterable<Path>,
  language: Language,
) => Iterable<string>;

/** The suite's machines, written to standard output. */
export const usual: PathsSurroundings = {
  machines: catalogue,
  write: (text) => {
    process.stdout.write(text);
  },
};

export function pathsCommand(): Command {
  const number = (option: string) => parseWholeNumber(option, 0);
  return new Command()
    .argument("<machine>", "the machine")
    .option("--criterion <criterion>", "coverage criterion", "all-transitions")
    .option("--format <format>", "count, json, gherkin, dot or promela", "count")
    .option("--json", "print the count as JSON", false)
    .option("--max <paths>", "most paths to print", number("--max"))
    .option("--n <n>", "n of n-switch", number("--n"))
    .option("--extra <states>", "states beyond the model's, for w, wp, hsi and h", number("--extra"))
    .option("--observe <view>", "what is observed after each step: full, page or ack", "full")
    .option("--refusals", "the tour also tries what each state refuses", false)
    .option("--seed <seed>", "random seed of the walks", number("--seed"))
    .option("--limit <states>", "most states to explore", number("--limit"))
    .option("--budget <steps>", "most steps to count or build", parseSteps)
    .option("--lang <language>", "en or zh-TW", parseLanguage, "en")
    .action(async (machine: string, options: PathsOptions) => {
      setResult(printPaths(machine, options, await pathsSurroundings()));
    });
}

/** Machines are arranged in a dry run before the first path is written. */
async function pathsSurroundings(): Promise<PathsSurroundings> {
  const write = await pathWriter();
  return {
    ...usual,
    gherkin: (model, _space, paths, language) => featureOfPaths(write, model, paths, language),
  };
}

/**
 * Counts or prints the paths of a criterion and returns the exit code 0. Throws `UsageError`, in one line, for anything that cannot
 * be explored, counted or printed.
 */
export function printPaths(
  machineId: string,
  given: PathsOptions,
  surroundings: PathsSurroundings = usual,
): number {
  const options = checkedOptions(given);
  const model = machineNamed(machineId, surroundings.machines);
  const start = process.cpuUsage();
  try {
    const space = compile(model.machine, eventsOf(model), { limit: options.limit });
    for (const line of linesOf(model, space, options, surroundings, start)) surroundings.write(`${line}\n`);
    return 0;
  } catch (thrown) {
    throw usageOf(thrown, machineId, options);
  }
}

function machineNamed(id: string, machines: readonly MachineModel[]): MachineModel {
  const found = machines === catalogue ? findMachine(id) : machines.find((model) => model.id === id);
  if (found !== undefined) return found;
  const known = machines.map((model) => model.id);
  const fillings = { machine: id, nearest: nearest(id, known), known: known.join(", ") };
  throw new UsageError(pathsMessages.unknownMachine, fillings);
}

function eventsOf(model: MachineModel) {
  return model.samples.map(({ event }) => event);
}

function usageOf(thrown: unknown, machine: string, { criterion, budget }: CheckedOptions): unknown {
  if (thrown instanceof ExplorationProblem)
    return new UsageError(pathsMessages.problem, { detail: thrown.message });
  if (thrown instanceof OverBudget) {
    return new UsageError(pathsMessages.overBudget, { machine, criterion, steps: budget });
  }
  return thrown;
}

function* linesOf(
  model: MachineModel,
  space: StateSpace,
  options: CheckedOptions,
  surroundings: PathsSurroundings,
  start: NodeJS.CpuUsage,
): Generator<string> {
  if (options.format === "dot") yield* dotLines(space);
  else if (options.format === "promela") yield* promelaLines(space);
  else {
    const plan = planFor(model, space, options);
    if (options.format === "count") yield countLine(model, space, plan, options, start);
    else yield* printed(model, space, plan, options, surroundings);
  }
}

function planFor(model: MachineModel, space: StateSpace, options: CheckedOptions): Plan {
  return criteria[options.criterion].plan(space, {
    n: options.n,
    extra: options.extra,
    observe: options.observe,
    kinds: modelKinds(model, space),
    walks: { seed: options.seed },
    refusals: options.refusals,
    budget: options.budget,
  });
}

/** Coverage is measured over this many steps at most: criteria with more paths reach their full coverage long before. */
const mostMeasuredSteps = 2_000_000;

function countLine(
  { id: machine }: MachineModel,
  space: StateSpace,
  plan: Plan,
  { criterion, json, lang }: CheckedOptions,
  start: NodeJS.CpuUsage,
): string {
  const { paths, steps, atLeast }: Counts = plan.counts();
  const covered = reachOf(space, plan.paths(), mostMeasuredSteps);
  const { user, system } = process.cpuUsage(start);
  const cpuMs = Math.round((user + system) / 1000);
  const { states, transitions } = space;
  const infeasible = plan.infeasible.length;
  if (json) {
    const counted = { machine, criterion, states, transitions, paths, steps, covered, infeasible, cpuMs };
    return JSON.stringify(atLeast ? { ...counted, atLeast } : counted);
  }
  return format(atLeast ? pathsMessages.countAtLeast : pathsMessages.count, lang, {
    machine,
    criterion,
    paths,
    steps,
    states,
    transitions,
    covered: covered.transitions,
    cells: covered.cells,
    infeasible,
    cpuMs,
  });
}

/** Refuses, with the count, to print more paths than asked for. */
function* printed(
  model: MachineModel,
  space: StateSpace,
  plan: Plan,
  { criterion, format, max, lang }: CheckedOptions,
  { gherkin }: PathsSurroundings,
): Generator<string> {
  const { paths, steps, atLeast } = plan.counts();
  const machine = model.id;
  if (paths > max) {
    const text = atLeast ? pathsMessages.tooManyAtLeast : pathsMessages.tooMany;
    throw new UsageError(text, { machine, criterion, paths, steps, max });
  }
  if (format === "json") yield* pathLines(model, space, criterion, plan);
  else if (gherkin === undefined) throw new UsageError(pathsMessages.noGherkin, { machine });
  else yield* gherkin(model, space, plan.paths(), lang);
}

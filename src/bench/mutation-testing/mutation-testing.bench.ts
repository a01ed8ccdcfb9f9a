import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import Table from "cli-table3";
import { mutantTargets } from "../../targets/mutant-targets";
import { openImplementation } from "../../targets/open-target";
import { firstFailing, preparedRunner } from "./first-failing";
import { strykerProject } from "./stryker-project";

/**
 * Mutants per second, compared with StrykerJS on the same mutants and tests: a seeded sample of files of the reference
 * (`--seed=1 --mutants=20`), all mutants that Stryker's instrumenter makes of them, and for each the English scenarios in the
 * order of their files until one fails. Both tools use one process at a time. Stryker's command runner copies, instruments and
 * builds the project once and then starts a small program for each mutant, which loads cucumber and the steps each time. Twotier
 * also instruments once, but switches mutants in one process. The time before the first mutant is not measured. Crashes count as
 * kills here, because Stryker does not distinguish them. Stryker also runs mutants that do not compile, so the figures are rates.
 * The benchmark asserts that both tools have the same result for each mutant that both run.
 */

const flags = parseArgs({ options: { seed: { type: "string" }, mutants: { type: "string" } } }).values;

function numberFrom(name: keyof typeof flags, otherwise: number): number {
  const number = Number(flags[name] ?? otherwise);
  if (Number.isSafeInteger(number) && number > 0) return number;
  process.stderr.write(`--${name}: "${flags[name]}" is not a whole number above 0.\n`);
  process.exit(2);
}

const reference = "src/reference";

function settingsFor(mutants: readonly Mutant[]): object {
  return {
    mutate: [...new Set(mutants.map(({ file }) => `${reference}/${file}`))],
    testRunner: "command",
    commandRunner: { command: "node dist/src/bench/mutation-testing/run-as-stryker-asks.js" },
    buildCommand: "node ../../node_modules/typescript/bin/tsc -p . --noCheck --declaration false",
    // Node finds the packages of the folder around the sandbox.
    symlinkNodeModules: false,
    plugins: [],
    reporters: ["event-recorder"],
    concurrency: 1,
    logLevel: "off",
    cleanTempDir: "always",
  };
}

interface Mutant {
  readonly target: string;
  /** The path from the reference's folder. */
  readonly file: string;
  readonly story: string;
}

interface Measured {
  /** In milliseconds, from the first mutant to the last. */
  readonly time: number;
  /** Milliseconds of CPU time of the test processes. */
  readonly cpu: number;
  /** The result of each mutant, sorted, so that the lists of both tools can be compared. */
  readonly results: readonly string[];
}

/** The mutants of a seeded sample of files. Files are complete because Stryker mutates whole files. */
function sampled(all: readonly Mutant[], seed: number, wanted: number): readonly Mutant[] {
  const files = [...new Set(all.map(({ file }) => file))];
  const key = (file: string) =>
    [...file].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 16_777_619), seed * 7919);
  const chosen: Mutant[] = [];
  for (const file of files.sort((one, other) => key(one) - key(other))) {
    const own = all.filter((mutant) => mutant.file === file);
    if (chosen.length + own.length <= wanted * 1.25) chosen.push(...own);
    if (chosen.length >= wanted) break;
  }
  return chosen;
}

async function withTwotier(mutants: readonly Mutant[]): Promise<Measured> {
  const scenarioRunner = await preparedRunner();
  const hello = await (await openImplementation("reference")).hello();
  const [start, before] = [Date.now(), process.cpuUsage()];
  const results: string[] = [];
  for (const { story, target } of mutants) {
    const failing = await firstFailing(scenarioRunner, target, hello);
    results.push(
      `${story.slice(0, story.indexOf(" instead of "))}: ${failing === undefined ? "survives" : "killed"}`,
    );
  }
  const { system, user } = process.cpuUsage(before);
  return { time: Date.now() - start, cpu: (user + system) / 1000, results: results.sort() };
}

async function withStryker(mutants: readonly Mutant[]): Promise<Measured> {
  const { Stryker } = await import("@stryker-mutator/core");
  const { folder, remove } = strykerProject();
  const [before, clock] = [process.cwd(), join(folder, "clock")];
  try {
    process.chdir(folder);
    process.env.TWOTIER_BENCH_CLOCK = clock;
    writeFileSync(join(folder, "stryker.config.json"), JSON.stringify(settingsFor(mutants)));
    const found = await new Stryker({ configFile: "stryker.config.json" }).runMutationTest();
    const lines = existsSync(clock) ? readFileSync(clock, "utf8").trim().split("\n") : [];
    const [times, costs] = [0, 1].map((column) => lines.map((line) => Number(line.split(" ")[column])));
    const results = found.map(({ fileName, location, replacement, status }) => {
      const file = fileName.replaceAll("\\", "/").split(`${reference}/`).at(-1);
      const outcome = status === "Survived" || status === "NoCoverage" ? "survives" : "killed";
      return `${file}:${location.start.line} has ${JSON.stringify(replacement)}: ${outcome}`;
    });
    // The first entry is Stryker's initial run without a mutant.
    return {
      time: (times?.at(-1) ?? Number.NaN) - (times?.[0] ?? Number.NaN),
      cpu: (costs ?? []).slice(1).reduce((sum, cost) => sum + cost, 0),
      results: results.sort(),
    };
  } finally {
    process.chdir(before);
    remove();
  }
}

async function main(): Promise<void> {
  const all = (await mutantTargets()).map(({ story, target }) => ({
    target,
    story,
    file: story.slice(0, story.indexOf(":")),
  }));
  const mutants = sampled(all, numberFrom("seed", 1), numberFrom("mutants", 20));
  const files = new Set(mutants.map(({ file }) => file)).size;
  process.stderr.write(`${mutants.length} mutants in ${files} files\n`);
  const ours = await withTwotier(mutants);
  const theirs = await withStryker(mutants);
  const missing = without(ours.results, theirs.results);
  const row = (name: string, { cpu, results, time }: Measured) => [
    name,
    results.length,
    (time / 1000).toFixed(1),
    rate(results, time).toFixed(2),
    (cpu / 1000).toFixed(1),
    rate(results, cpu).toFixed(2),
  ];
  const table = new Table({
    head: ["", "mutants", "seconds", "mutants per second", "CPU s", "mutants per CPU s"],
    style: { head: [], border: [] },
  });
  table.push(row("StrykerJS, command runner", theirs), row("twotier", ours));
  process.stdout.write(`${table.toString()}\n`);
  const survivors = ours.results.filter((result) => result.endsWith("survives")).length;
  process.stdout.write(
    `${survivors} of ours survive the English scenarios alone. Ratio: ${(
      rate(ours.results, ours.time) / rate(theirs.results, theirs.time)
    ).toFixed(
      1,
    )} by the clock, ${(rate(ours.results, ours.cpu) / rate(theirs.results, theirs.cpu)).toFixed(1)} by CPU time
`,
  );
  if (missing.length === 0) return;
  process.stdout.write(`StrykerJS has other results:\n${missing.join("\n")}\n`);
  process.exitCode = 1;
}

function rate(results: readonly string[], milliseconds: number): number {
  return (1000 * results.length) / milliseconds;
}

/** The results that are missing in the other list. Stryker's list is longer because it contains mutants that do not compile. */
function without(one: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other];
  return one.filter((each) => {
    const index = left.indexOf(each);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

void main();

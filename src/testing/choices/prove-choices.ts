import { parseArgs } from "node:util";
import { type Choices, ourChoices } from "../../domain/choices";
import { type Language, languages } from "../../domain/language";
import { checkSources } from "../../runner/planning/check-sources";
import { randomNumbers } from "../../state-space/paths/random-numbers";
import { coveringArray, drawChoices, singleAlternatives } from "./drawn-choices";
import { sampledFaults, sightOf } from "./lost-sight";
import { type Trial, tryChoices } from "./try-choices";

/**
 * Runs the whole suite against the reference under every single other choice, and under rows in which every pair of choices occurs.
 * Prints a line for each and ends with 1 if a choice is not learned or a check does not pass.
 *
 * `npm run readings:proof -- [--seed 1] [--pairs | --singles | --faults] [--only reading-005]`
 * With `--faults` a sample of faults is tried under 20 drawn combinations of choices instead; it ends with 1 if more than 1 % are lost.
 */
const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    pairs: { type: "boolean", default: false },
    faults: { type: "boolean", default: false },
    singles: { type: "boolean", default: false },
    only: { type: "string", default: "" },
  },
});

/** The number of alarms that are printed for each run. */
const shown = 5;

function rowsOf(seed: number): readonly (readonly [string, Choices])[] {
  const singles = values.pairs ? [] : [...singleAlternatives()];
  const pairs = values.singles ? [] : coveringArray(seed);
  return [...singles, ...pairs.map((row, index) => [`row ${index + 1}`, row] as const)];
}

function problemsOf({ unlearned, alarms }: Trial): readonly string[] {
  const more = alarms.length > shown ? [`and ${alarms.length - shown} more`] : [];
  return [...unlearned, ...alarms.slice(0, shown), ...more];
}

/** The combinations of choices, the faults that are tried under each, and the largest share of them that may be lost. */
const combinations = 20;
const faultsOfEach = 10;
const mostLost = 0.01;

async function proveSight(): Promise<number> {
  const seed = Number(values.seed);
  const terms = { seed, sources: checkSources() };
  const random = randomNumbers(seed);
  const counts = { killed: 0, masked: 0, lost: 0 };
  for (let number = 0; number < combinations; number++) {
    const choices = drawChoices(random);
    for (const target of sampledFaults(seed + number, faultsOfEach)) {
      const sight = await sightOf(choices, target, terms);
      counts[sight]++;
      if (sight !== "killed") process.stdout.write(`${sight}  combination ${number + 1}: ${target}\n`);
    }
  }
  const { killed, masked, lost } = counts;
  process.stdout.write(
    `${killed} killed, ${lost} lost, ${masked} that these choices make equal to the reference\n`,
  );
  return lost > mostLost * (killed + lost) ? 1 : 0;
}

async function prove(): Promise<number> {
  if (values.faults) return proveSight();
  const seed = Number(values.seed);
  const run = (choices: Choices, language: Language) =>
    tryChoices(choices, { seed, language, sources: checkSources() });
  const ours = await run(ourChoices, "en");
  let failed = 0;
  for (const [index, [name, choices]] of rowsOf(seed).entries()) {
    if (!name.includes(values.only)) continue;
    const trial = await run(choices, languages[index % languages.length] ?? "en");
    const problems = problemsOf(trial);
    if (problems.length > 0) failed++;
    const share = ((100 * trial.judged) / ours.judged).toFixed(1);
    process.stdout.write(
      `${problems.length === 0 ? "ok  " : "FAIL"} ${name}: ${trial.judged} judged (${share} %)\n`,
    );
    for (const problem of problems) process.stdout.write(`       ${problem}\n`);
  }
  process.stdout.write(failed === 0 ? "No false alarm.\n" : `${failed} runs have problems.\n`);
  return failed === 0 ? 0 : 1;
}

prove().then(
  (code) => {
    process.exitCode = code;
  },
  (problem: unknown) => {
    process.stderr.write(`${String(problem)}\n`);
    process.exitCode = 3;
  },
);

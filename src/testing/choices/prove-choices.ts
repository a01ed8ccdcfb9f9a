import { parseArgs } from "node:util";
import { type Choices, ourChoices } from "../../domain/choices";
import { type Language, languages } from "../../domain/language";
import { checkSources } from "../../runner/planning/check-sources";
import { coveringArray, singleAlternatives } from "./drawn-choices";
import { type Trial, tryChoices } from "./try-choices";

/**
 * Runs the whole suite against the reference under every single other choice, and under rows in which every pair of choices occurs.
 * Prints a line for each and ends with 1 if a choice is not learned or a check does not pass.
 *
 * `npm run readings:proof -- [--seed 1] [--pairs | --singles] [--only reading-005]`
 */
const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    pairs: { type: "boolean", default: false },
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

async function prove(): Promise<number> {
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

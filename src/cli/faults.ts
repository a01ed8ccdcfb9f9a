import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import ora from "ora";
import type { Language } from "../domain/language";
import { allChecks } from "../faults/all-checks";
import { faultMessages } from "../faults/fault-messages";
import { runFaults } from "../faults/fault-run";
import { faultSummary } from "../faults/fault-summary";
import { faultTable } from "../faults/fault-table";
import { firstKillersFile, firstKillersText } from "../faults/first-killers";
import { killMatrix } from "../faults/kill-matrix";
import { killMatrixPage } from "../faults/kill-matrix-page";
import { killersOf } from "../faults/killers-of";
import { weighChecks } from "../faults/weigh-checks";
import { say } from "../language/message";
import { packageRoot } from "../verify/package-root";
import { collect, parseLanguage, parseWholeNumber } from "./parse-options";

export interface FaultsFlags {
  readonly json: boolean;
  readonly matrix: boolean;
  readonly learn: boolean;
  readonly apart: boolean;
  readonly lang: Language;
  readonly only: readonly string[];
  readonly out: string;
  readonly sample?: number;
  readonly seed: number;
}

/** Runs the suite against every faulty implementation. Gives 0 where all are found out and nobody innocent is blamed, else 1. */
export async function faultsCommand(flags: FaultsFlags): Promise<number> {
  const { apart, json, lang: language, learn, only, sample, seed } = flags;
  const spinner = ora({ stream: process.stderr, discardStdin: false });
  const started = process.stderr.isTTY === true ? spinner.start() : undefined;
  const onProgress = (done: number, total: number) => {
    spinner.text = say(faultMessages.progress, language, { done, total });
    if (started === undefined && done % 100 === 0) process.stderr.write(`${spinner.text}\n`);
  };
  const run = await runFaults({
    seed,
    language,
    only,
    sample,
    apart,
    onProgress,
  }).finally(() => started?.stop());
  const summary = faultSummary(run, only.length === 0 && sample === undefined);
  if (flags.matrix) await writeMatrix(flags, onProgress);
  if (learn) writeFileSync(join(packageRoot(), firstKillersFile), firstKillersText(killersOf(run.cases)));
  process[json ? "stderr" : "stdout"].write(`${faultTable(run, { apart, language })}\n`);
  if (json) process.stdout.write(`${JSON.stringify(summary, null, 2)}\n`);
  const alarms = summary.benign.total - summary.benign.passed;
  return summary.survivors.length + alarms === 0 ? 0 : 1;
}

/** Runs everything against every named fault and writes what each check is good for. */
async function writeMatrix(
  { lang: language, only, out, seed }: FaultsFlags,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const weighed = await weighChecks({ seed, language, only, onProgress });
  const matrix = killMatrix(weighed, await allChecks({ seed, language }));
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, "matrix.json"), `${JSON.stringify(matrix, null, 2)}\n`);
  writeFileSync(join(out, "faults.html"), await killMatrixPage(matrix));
}

export function faultsOnTerminal(): Command {
  return new Command()
    .option("--only <name>", "only those whose name contains this", collect, [])
    .option("--sample <n>", "at most so many of each kind", parseWholeNumber("--sample", 1))
    .option("--seed <n>", "what is random follows from this", parseWholeNumber("--seed", 0), 1)
    .option("--apart", "what features alone and machines alone find out; takes longer", false)
    .option("--matrix", "run everything against everybody and write which check finds out whom", false)
    .option("--learn", "remember who was found out by what, to be quicker the next time", false)
    .option("--out <dir>", "where the matrix goes", "reports/faults")
    .option("--json", "print the figures for programs", false)
    .option("--lang <language>", "en or zh-TW", parseLanguage, "en")
    .action(async (flags: FaultsFlags) => {
      process.exitCode = await faultsCommand(flags);
    });
}

import { Command } from "commander";
import type { Language } from "../domain/language";
import { UsageError } from "../domain/usage-error";
import { usageMessages } from "../runner/errors/usage-messages";
import { runSmoke } from "../targets/adapter-check/run-smoke";
import { smokeEnding, smokeExitCode, smokeLine } from "../targets/adapter-check/smoke-report";
import { shownTarget } from "../targets/secrets/shown-target";
import {
  isTransportTarget,
  openWire,
  transportSchemes,
  UnreadableTarget,
} from "../targets/transports/open-wire";
import { limitsOf } from "../targets/transports/time-limits";
import { setResult } from "./exit-guard";
import { parseLanguage, parseSeconds } from "./parse-options";

export interface SmokeFlags {
  readonly lang: Language;
  readonly json: boolean;
  /** The most seconds for one answer. */
  readonly timeLimit?: number;
}

function checkTarget(target: string): void {
  const known = Object.values(transportSchemes).join(", ");
  const unknown = new UsageError(usageMessages.strangeTarget, { target: shownTarget(target), known });
  if (!isTransportTarget(target)) throw unknown;
  try {
    openWire(target, process.cwd());
  } catch (problem) {
    throw problem instanceof UnreadableTarget ? unknown : problem;
  }
}

/** Checks the adapter behind a target, prints a line for each question and returns the exit code. Throws `UsageError`. */
export async function smoke(
  target: string,
  { lang: language, json, timeLimit }: SmokeFlags,
): Promise<number> {
  checkTarget(target);
  const verdicts = await runSmoke(target, {
    language,
    ...(timeLimit === undefined ? {} : { timeoutMs: limitsOf(timeLimit) }),
    onVerdict: (verdict) => {
      if (!json) process.stdout.write(`${smokeLine(verdict, language)}\n`);
    },
  });
  const result = { target: shownTarget(target), exit: smokeExitCode(verdicts), verdicts };
  process.stdout.write(
    json ? `${JSON.stringify(result, null, 2)}\n` : `${smokeEnding(verdicts, language)}\n`,
  );
  return result.exit;
}

export function smokeCommand(): Command {
  return new Command()
    .requiredOption("--against <target>", `the adapter: ${Object.values(transportSchemes).join(", ")}`)
    .option("--time-limit <seconds>", "most seconds for one answer", parseSeconds("--time-limit"))
    .option("--json", "print the verdicts as JSON", false)
    .option("--lang <language>", "en or zh-TW", parseLanguage, "en")
    .action(async ({ against, ...flags }: SmokeFlags & { readonly against: string }) => {
      setResult(await smoke(against, flags));
    });
}

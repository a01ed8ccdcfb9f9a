import { writeFileSync } from "node:fs";
import { Command } from "commander";
import type { Language } from "../domain/language";
import { format } from "../domain/text";
import { handshake } from "../runner/handshake";
import { readingsFileText } from "../runner/readings/readings-file-text";
import { openImplementation } from "../targets/open-target";
import { learnFromTarget } from "../targets/reading-probes/learn-from-target";
import { choicesFrom, type LearnedReading } from "../targets/reading-probes/learn-readings";
import { shownTarget } from "../targets/secrets/shown-target";
import { parseLanguage, parseSeconds, parseWholeNumber } from "./parse-options";
import { readingsMessages } from "./readings-messages";
import { readingsEnding, readingsTable } from "./readings-table";
import { useAccounts } from "./use-accounts";
import { writeNamed } from "./write-file";

interface ReadingsFlags {
  readonly against: string;
  readonly accounts?: string;
  readonly write?: string;
  readonly seed: number;
  readonly timeLimit?: number;
  readonly json: boolean;
  readonly lang: Language;
}

/**
 * Asks an implementation how it decides what the page leaves open, and prints its choices. Throws `UsageError` for an unknown target
 * or an unwritable file, `TargetUnavailable` if the target does not answer.
 */
export async function reportReadings(flags: ReadingsFlags): Promise<void> {
  const { accounts, against, json, lang: language, write } = flags;
  await useAccounts(accounts);
  const learned = await learnFrom(flags);
  const target = shownTarget(against);
  const choices = choicesFrom(learned);
  if (write !== undefined) {
    const text = readingsFileText(choices, `How ${target} reads the page.`);
    writeNamed(write, () => writeFileSync(write, text), readingsMessages.unwritable);
  }
  if (json) {
    process.stdout.write(`${JSON.stringify({ target, readings: learned }, null, 2)}\n`);
    return;
  }
  process.stdout.write(`${readingsTable(learned, target, language)}\n${readingsEnding(learned, language)}\n`);
  if (write !== undefined)
    process.stdout.write(`${format(readingsMessages.written, language, { path: write })}\n`);
}

async function learnFrom({ against, seed, timeLimit }: ReadingsFlags): Promise<readonly LearnedReading[]> {
  const open = () => openImplementation(against, { timeLimit });
  const { hello } = await handshake(against, against, open);
  return learnFromTarget(open, { hello, seed });
}

export function readingsCommand(): Command {
  return new Command()
    .requiredOption(
      "--against <target>",
      "reference, cmd:…, http://…, rest+http://…, pages+http://…, module:…",
    )
    .option("--accounts <file>", "YAML file of test accounts, for a REST server that cannot be arranged")
    .option("--write <file>", "write the choices as YAML")
    .option("--seed <n>", "random seed", parseWholeNumber("--seed", 0), 1)
    .option("--time-limit <seconds>", "most seconds for one answer", parseSeconds("--time-limit"))
    .option("--json", "print the choices and all steps as JSON", false)
    .option("--lang <language>", "en or zh-TW", parseLanguage, "en")
    .action((flags: ReadingsFlags) => reportReadings(flags));
}

import { Command } from "commander";
import { type FaultsFlags, faultsCommand } from "./faults-command";
import { collect, parseLanguage, parseWholeNumber } from "./parse-options";

export function faultsOnTerminal(): Command {
  return new Command()
    .option("--only <name>", "only those whose name contains this; repeatable", collect, [])
    .option(
      "--sample <n>",
      "at most so many of each kind, drawn by the seed",
      parseWholeNumber("--sample", 1),
    )
    .option("--seed <n>", "what is random follows from this", parseWholeNumber("--seed", 0), 1)
    .option("--apart", "try features alone and machines alone on all, not on a sample of the generated ones")
    .option("--no-apart", "leave features alone and machines alone out: quicker")
    .option("--fresh", "try again what was in vain though nothing has changed since", false)
    .option("--matrix", "run everything against every named one and write which check finds out whom", false)
    .option("--learn", "remember who was found out by what, to be quicker the next time", false)
    .option("--publish", "write the figures into README and docs, and remember as with --learn", false)
    .option("--out <dir>", "where the results go", "reports/faults")
    .option("--json", "print the figures for programs", false)
    .option("--lang <language>", "en or zh-TW", parseLanguage, "en")
    .action(async (flags: FaultsFlags) => {
      process.exitCode = await faultsCommand(flags);
    });
}

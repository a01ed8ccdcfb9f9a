import { Command } from "commander";
import { type DiagramsOptions, diagramsCommand } from "./diagrams-command";
import { parseLanguage } from "./parse-options";
import { type PlayOptions, playCommand } from "./play/play-command";

/** `twotier play` on the command line. */
export function playOnTerminal(): Command {
  return new Command()
    .argument("[machine]", "which one; without it, all are listed")
    .option("--history <file>", "inputs to play before the first prompt")
    .option("--save <file>", "where to keep the inputs at the end")
    .option("--lang <language>", "en or zh-TW", parseLanguage, "en")
    .action(async (machine: string | undefined, options: PlayOptions) => {
      process.exitCode = await playCommand(machine, options);
    });
}

/** `twotier diagrams` on the command line. */
export function diagramsOnTerminal(): Command {
  return new Command()
    .option("--out <dir>", "where the pictures go", "diagrams")
    .option("--lang <language>", "en or zh-TW", parseLanguage, "en")
    .action(async (options: DiagramsOptions) => {
      process.exitCode = await diagramsCommand(options);
    });
}

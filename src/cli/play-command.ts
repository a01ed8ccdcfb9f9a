import { Command } from "commander";
import { setResult } from "./exit-guard";
import { parseLanguage } from "./parse-options";
import { type PlayOptions, playCommand as play } from "./play/play-command";

export function playCommand(): Command {
  return new Command()
    .argument("[machine]", "the machine; without it, all are listed")
    .option("--history <file>", "file of inputs to play before the first prompt")
    .option("--save <file>", "file that keeps the inputs at the end")
    .option("--lang <language>", "en or zh-TW", parseLanguage, "en")
    .action(async (machine: string | undefined, options: PlayOptions) => {
      setResult(await play(machine, options));
    });
}

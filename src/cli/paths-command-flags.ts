import { Command } from "commander";
import { featureOfPaths } from "../model-testing/export/gherkin/feature-of-paths";
import { pathWriter } from "../model-testing/export/gherkin/render-path-as-gherkin";
import { parseLanguage, parseSteps, parseWholeNumber } from "./parse-options";
import { type PathsSurroundings, pathsCommand, usual } from "./paths-command";
import type { PathsOptions } from "./paths-options";

/** `twotier paths` on the command line. */
export function pathsOnTerminal(): Command {
  const number = (option: string) => parseWholeNumber(option, 0);
  return new Command()
    .argument("<machine>", "which machine")
    .option("--criterion <criterion>", "what the paths have to cover", "all-transitions")
    .option("--format <format>", "count, json, gherkin, dot or promela", "count")
    .option("--json", "the count for programs", false)
    .option("--max <paths>", "most paths to print", number("--max"))
    .option("--n <n>", "n of n-switch", number("--n"))
    .option("--extra <states>", "states beyond the model's, for w, wp, hsi and h", number("--extra"))
    .option("--observe <view>", "what is seen after each step: full, page or ack", "full")
    .option("--refusals", "the tour also tries what each state refuses", false)
    .option("--seed <seed>", "of the walks", number("--seed"))
    .option("--limit <states>", "most states to explore", number("--limit"))
    .option("--budget <steps>", "most steps to count or build", parseSteps)
    .option("--lang <language>", "en or zh-TW", parseLanguage, "en")
    .action(async (machine: string, options: PathsOptions) => {
      process.exitCode = pathsCommand(machine, options, await usualSurroundings());
    });
}

/** Machines are prepared on paper before the first path is written. */
async function usualSurroundings(): Promise<PathsSurroundings> {
  const write = await pathWriter();
  return {
    ...usual,
    gherkin: (model, _space, paths, language) => featureOfPaths(write, model, paths, language),
  };
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command, CommanderError } from "commander";
import { type CommandEntry, commandTable } from "./command-table";
import { reportProblem } from "./report-problem";

function suiteVersion(): string {
  return JSON.parse(readFileSync(join(__dirname, "../../../package.json"), "utf8")).version;
}

/** The error that commander would print, as our own single line. */
function quietly(command: Command): Command {
  return command
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .helpOption("-h, --help", "what there is, and how to say it")
    .showSuggestionAfterError();
}

async function addCommand(program: Command, entry: CommandEntry, wanted: boolean): Promise<void> {
  const command = wanted ? await entry.load() : new Command();
  program.addCommand(quietly(command.name(entry.name).description(entry.about)));
}

/** Only the command that was asked for is loaded, so that `--help` costs no machine and no cucumber. */
async function makeProgram(asked: readonly string[]): Promise<Command> {
  const program = quietly(new Command("twotier"))
    .description("Conformance suite and simulator for two-tier partner portals.")
    .version(suiteVersion(), "-V, --version", "the version of this suite")
    .option("--trace", "show where in the code a problem arose")
    .helpCommand("help [command]", "the options of a command");
  for (const entry of commandTable) await addCommand(program, entry, asked.includes(entry.name));
  return program;
}

async function main(args: readonly string[]): Promise<void> {
  try {
    const program = await makeProgram(args);
    await program.parseAsync(args, { from: "user" });
  } catch (problem) {
    if (problem instanceof CommanderError && problem.exitCode === 0) return;
    process.exitCode = reportProblem(problem, args);
  }
}

void main(process.argv.slice(2));

import { Command, CommanderError } from "commander";
import { suiteVersion } from "../domain/package-root";
import { format } from "../domain/text";
import { cliMessages } from "./cli-messages";
import { type CommandEntry, commandTable } from "./command-table";
import { endWith, guardExit, noResult, resultOfCommand } from "./exit-guard";
import { localizeHelp } from "./localize-help";
import { askedLanguage, reportProblem } from "./report-problem";

/** Lets commander throw its errors, which are then printed in one line. */
function withOneLineErrors(command: Command): Command {
  return command
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .helpOption("-h, --help", "show help")
    .showSuggestionAfterError();
}

async function addCommand(program: Command, entry: CommandEntry, wanted: boolean): Promise<void> {
  const command = wanted ? await entry.load() : new Command();
  program.addCommand(withOneLineErrors(command.name(entry.name).description(entry.about)));
}

/** Loads only the command that is used, so that `--help` loads no machine and no cucumber. */
async function makeProgram(asked: readonly string[]): Promise<Command> {
  const program = withOneLineErrors(new Command("npx twotier"))
    .description("Conformance suite and simulator for two-tier partner portals.")
    .version(suiteVersion(), "-V, --version", "show the version")
    .option("--trace", "show the stack trace of an error")
    .helpCommand("help [command]", "show help for a command")
    .addHelpText("after", "\n--lang zh-TW: 繁體中文");
  for (const entry of commandTable) await addCommand(program, entry, asked.includes(entry.name));
  return program;
}

/** Runs the command and returns its exit code: 0 if it judges nothing. */
async function main(args: readonly string[]): Promise<number> {
  try {
    const program = await makeProgram(args);
    await localizeHelp(program, askedLanguage(args)).parseAsync(args, { from: "user" });
    return resultOfCommand() ?? 0;
  } catch (problem) {
    if (problem instanceof CommanderError && problem.exitCode === 0) return 0;
    return reportProblem(problem, args);
  }
}

const args = process.argv.slice(2);
const isJudging = commandTable.some(({ name, judges }) => judges === true && args.includes(name));
guardExit({
  report: (problem) => reportProblem(problem, args),
  unfinished: () => format(cliMessages.unfinished, askedLanguage(args)),
  unwritable: ({ message }) => format(cliMessages.unwritable, askedLanguage(args), { reason: message }),
  closedPipe: isJudging ? noResult : 0,
});
void main(args).then(endWith);
